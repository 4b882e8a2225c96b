"""Every expected failure speaks three plain sentences: what happened, what is safe, what to do next.

    R2PError                 the base of every expected failure in every package
    ├── BadInput             what a person typed, or what a file holds, cannot be taken as it is
    │   ├── BadRecord        a record whose fields do not have the shape their form prescribes
    │   └── BadCatalogue     a framework file that breaks a rule of frameworks
    └── NotUnderstood        a newer version wrote it: kept and carried on, not shown

`jobs.Cancelled` stands beside the tree: a person who presses Cancel is no failure. A bug is an ordinary
exception.
"""


class R2PError(Exception):
    """An expected failure, told so that an officer knows whether work is lost and what to do.

    `what` says what happened, `safe` what was not touched, `next_` what the person can do. Each is one or
    more whole sentences without secrets, names of people or folders. `code` is stable and names the failure
    for scripts (`--json`); a subclass sets its own default.
    """

    code: str = "failed"

    def __init__(self, *, what: str, safe: str, next_: str, code: str | None = None) -> None:
        super().__init__(what, safe, next_)
        self.what = what
        self.safe = safe
        self.next_ = next_
        if code is not None:
            self.code = code

    def __str__(self) -> str:
        return " ".join(sentence for sentence in (self.what, self.safe, self.next_) if sentence)


class BadInput(R2PError):
    """What a person typed, or what a file holds, cannot be taken as it is."""

    code = "bad-input"


class BadRecord(BadInput):
    """A record whose fields do not have the shape that their form prescribes."""

    code = "bad-record"


class BadCatalogue(BadInput):
    """A framework file that breaks a rule of frameworks, so none of it is offered."""

    code = "bad-catalogue"


class NotUnderstood(R2PError):
    """A record that a newer version wrote: it is kept and carried on, and waits to be shown."""

    code = "newer-version"
