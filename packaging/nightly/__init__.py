"""Campaigns: what is tried thousands of times at night and a few times with every change.

catalogue   which campaigns there are, with a sentence each (standard library only: `dev.py nightly --list`)
figures     how often each was tried and how often it failed, kept in docs/reliability.json
limits      how long a campaign goes on, and what comes out of it
stage       programmes, devices and packets for the campaigns, made by the program itself
papers      every kind of file that comes from others, with somebody to whom it is offered
by_pytest   campaigns that are tests

Every other module, or package, is one campaign of the catalogue, with `run(limit, folder)`.
"""
