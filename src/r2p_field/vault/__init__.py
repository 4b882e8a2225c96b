"""Where it rests: key slots, the encrypted database, migrations, ledger store, views, search, attachments.

The only package with SQL. Nothing readable reaches the disk: no temporary file, no name, no log line in
clear. Keys stay behind the KeyRing, which hands out Signers and age identities but never raw bytes.
"""
