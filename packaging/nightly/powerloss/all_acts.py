"""Every act by its name."""

from nightly.powerloss.acts import RECORD_ACTS
from nightly.powerloss.acts_beside import OTHER_ACTS
from nightly.powerloss.ways_in import PASSPHRASE

ACTS = {act.name: act for act in (*RECORD_ACTS, *OTHER_ACTS, PASSPHRASE)}
