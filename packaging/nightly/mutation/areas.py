"""Which modules are changed, and which tests must notice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[3] / "src" / "r2p_field"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Modules below the source (patterns), and the tests that must notice a change in them."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    only: tuple[str, ...] = ()
    """Names of mutants, where not all are meant."""

    def files(self) -> list[Path]:
        """Return the modules' files."""
        return [
            file for one in self.modules for file in sorted(SOURCE.glob(one)) if file.name != "__init__.py"
        ]


def _bundle(*names: str) -> tuple[str, ...]:
    return tuple(f"bundle/{name}.py" for name in names)


def _ledger(*names: str) -> tuple[str, ...]:
    return tuple(f"ledger/{name}.py" for name in names)


def _tests_of(*names: str) -> tuple[str, ...]:
    return tuple(f"tests/ledger/test_{name}.py" for name in names)


AREAS = {
    "age files": Area(
        modules=("crypto/age/*.py",),
        tests=("tests/crypto/age", "tests/crypto/test_age_vectors.py", "tests/crypto/test_format_vectors.py"),
    ),
    "packets": Area(
        modules=_bundle(
            "seal",
            "open_body",
            "open_cover",
            "frames",
            "frame_contents",
            "manifest",
            "padding",
            "compression",
            "contents",
            "key_objects",
            "receipt",
            "blobs",
            "staging",
        ),
        tests=("tests/bundle",),
    ),
    "slots": Area(
        modules=("vault/slots.py", "crypto/aead.py", "crypto/kdf.py", "crypto/mac.py", "crypto/recovery.py"),
        tests=(
            "tests/crypto/test_aead.py",
            "tests/crypto/test_kdf.py",
            "tests/crypto/test_mac.py",
            "tests/crypto/test_recovery.py",
            "tests/crypto/test_format_vectors.py",
            "tests/vault/test_slots.py",
            "tests/vault/test_escrow.py",
        ),
    ),
    "canonical": Area(
        modules=_ledger("canonical", "encoding", "entry", "revision", "payload", "checkpoint", "signed"),
        tests=_tests_of(
            "canonical",
            "checkpoint",
            "encoding",
            "feed",
            "keys",
            "pack",
            "payload",
            "revision",
            "signed",
            "vectors",
        ),
    ),
    "fold": Area(
        modules=_ledger("fold", "merge", "ancestry", "erasure", "standing", "admission", "digest"),
        tests=(
            *_tests_of("ancestry", "convergence", "digest", "fold", "merge", "vectors"),
            "tests/vault/test_projection.py",
        ),
    ),
    "import": Area(
        modules=("services/import_*.py",),
        tests=(
            "tests/services/test_contacts.py",
            "tests/services/test_import_body.py",
            "tests/services/test_import_files.py",
            "tests/services/test_import_intake.py",
            "tests/services/test_import_packets.py",
            "tests/services/test_import_waiting.py",
            "tests/services/test_receipts.py",
            "tests/services/test_order.py",
            "tests/services/test_forged_receipts.py",
        ),
    ),
}

DANGEROUS = Area(
    modules=(
        "crypto/age/file.py",
        "crypto/age/header.py",
        "crypto/age/stream.py",
        "bundle/open_cover.py",
        "bundle/open_body.py",
        "ledger/revision.py",
        "ledger/checkpoint.py",
        "ledger/standing.py",
        "vault/slots.py",
    ),
    tests=(
        "tests/crypto/age/test_header.py",
        "tests/crypto/test_age_vectors.py",
        "tests/bundle/test_open_checks.py",
        "tests/ledger/test_revision.py",
        "tests/ledger/test_checkpoint.py",
        "tests/vault/test_slots.py",
    ),
    only=(
        "crypto.age.header.Header.verify: raise AgeError(AgeFailure.HMAC, 'the header does not fit its key') -> pass",  # noqa: E501
        "crypto.age.header._mac: b'header' -> b'header?'",
        "crypto.age.file.AgeReader.__init__: header.verify(file_key) -> pass",
        "crypto.age.file.refuse_foreign: raise ForeignStanza(stanza.kind) -> pass",
        "bundle.open_cover._check_addressing: raise Refused(Check.TO, 'it does not name us') -> pass",
        "bundle.open_cover._check_addressing: raise Refused(Check.PROGRAMME, manifest.programme[:8]) -> pass",
        'bundle.open_cover._check_signatures: raise Refused(Check.SIGNATURE, "it is not the sender\'s") -> pass',  # noqa: E501
        "bundle.open_cover._check_signatures: raise Refused(Check.SENDER, 'sender and keys differ') -> pass",
        "bundle.open_cover._signed_alone: SuiteVerifier().verify(keys, BUNDLE, raw, entries[0].values) -> pass",  # noqa: E501
        "bundle.open_cover._check_request: require_sole_signer(manifest.request, keys, SuiteVerifier()) -> pass",  # noqa: E501
        "bundle.open_cover._length: raise Refused(Check.PADDING, 'it is not empty') -> pass",
        "bundle.open_body.read_body: raise Refused(Check.BODY_DIGEST, 'its hash or size differs') -> pass",
        "bundle.open_body._BodyReader._fixed: self._fail(Check.COMMITMENTS, 'the content of an entry differs') -> pass",  # noqa: E501
        "bundle.open_body._BodyReader._verified: verify_checkpoint(signed, keys, SuiteVerifier()) -> pass",
        "ledger.revision.fits: commitment(nonce, payload) == header.commitment -> commitment(nonce, payload) != header.commitment",  # noqa: E501
        "ledger.checkpoint._require_own: require_sole_signer(signed, keys, verifier) -> pass",
        "ledger.checkpoint._require_own: raise BadSignature -> pass",
        "vault.slots._unlock_one: not file.is_authentic(master) -> file.is_authentic(master)",
    ),
)
"""Changes that would let a forger or a reader in, each noticed by every run of the tests."""
