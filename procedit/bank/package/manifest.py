"""The manifest of a package: what is in it, as values and as JSON."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

from procedit.bpmn.bank import FORMAT, LEVELS, STATUSES, UUID, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from procedit.model.bank_values import ProcedureData

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

MIMETYPE = b"application/vnd.procedure-bank.package+zip"
MIMETYPE_PATH, MANIFEST_PATH, REPORT_PATH = "mimetype", "manifest.json", "reports/validation.json"
FORMAT_VERSION = "1.0"
ROLES = ("procedure", "preview", "report", "attachment")
MEDIA_TYPES = {
    ".bpmn": "application/bpmn+xml",
    ".svg": "image/svg+xml",
    ".json": "application/json",
    ".html": "text/html",
    ".pdf": "application/pdf",
    ".png": "image/png",
}
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@dataclass(frozen=True, slots=True)
class ManifestItem:
    """One file of a package. What concerns procedures or previews only is empty at the others.

    ``preview_of`` and ``source_sha256`` name the procedure, and its very bytes, that a preview shows.
    """

    path: str
    role: str
    media_type: str
    size: int
    sha256: str
    id: str = ""
    version: str = ""
    level: str = ""
    status: str = ""
    title: str = ""
    kle: str = ""
    refines: tuple[str, str] | None = None
    preview: str = ""
    preview_of: str = ""
    source_sha256: str = ""

    def tells(self, data: ProcedureData, title: str) -> bool:
        """Whether it says about a procedure what the procedure itself says."""
        refines = None if data.refines is None else (data.refines.id, data.refines.version)
        own = (self.id, self.version, self.level, self.status, self.title, self.kle, self.refines)
        return own == (
            data.id,
            data.version,
            data.level,
            data.status,
            title,
            data.primary_kle,
            refines,
        )


@dataclass(frozen=True, slots=True)
class Sender:
    """Who hands the package over: a three-digit code and a shared mailbox, both may be empty."""

    municipality: str = ""
    mailbox: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package says about itself; ``created`` is UTC, ``YYYY-MM-DDThh:mm:ssZ``."""

    package_id: str
    created: str
    generator: str
    language: str
    sender: Sender
    items: tuple[ManifestItem, ...]
    format_version: str = FORMAT_VERSION

    @property
    def procedures(self) -> list[ManifestItem]:
        """The items that are procedures."""
        return [each for each in self.items if each.role == "procedure"]


_OPTIONAL = (
    ("id", "id"),
    ("version", "version"),
    ("level", "level"),
    ("status", "status"),
    ("title", "title"),
    ("kle", "kle"),
    ("preview", "preview"),
    ("previewOf", "preview_of"),
    ("sourceSha256", "source_sha256"),
)


def to_json(manifest: Manifest) -> bytes:
    """The manifest's bytes: keys in a fixed order, UTF-8, line feeds."""
    content: dict[str, Json] = {
        "formatVersion": manifest.format_version,
        "packageId": manifest.package_id,
        "created": manifest.created,
        "generator": manifest.generator,
        "language": manifest.language,
        "sender": {
            "municipality": manifest.sender.municipality,
            "mailbox": manifest.sender.mailbox,
        },
        "items": [_item_json(each) for each in manifest.items],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _item_json(item: ManifestItem) -> Json:
    found: dict[str, Json] = {
        "path": item.path,
        "role": item.role,
        "mediaType": item.media_type,
        "size": item.size,
        "sha256": item.sha256,
    }
    found |= {name: getattr(item, field) for name, field in _OPTIONAL if getattr(item, field)}
    if item.refines is not None:
        found["refines"] = {"id": item.refines[0], "version": item.refines[1]}
    return found


class ManifestError(Exception):
    """What is wrong with a manifest, as a path in the JSON such as ``items[2].sha256``."""


def from_json(data: bytes) -> Manifest:
    """The manifest in ``data``; raises ManifestError where it is not as the profile says."""
    try:
        content: Json = json.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise ManifestError("JSON") from error
    top = _object(content, "$")
    sender = _object(top.get("sender"), "sender")
    items = top.get("items")
    if not isinstance(items, list):
        raise ManifestError("items")
    return Manifest(
        package_id=_text(top, "packageId", UUID.fullmatch),
        created=_text(top, "created", _TIME.fullmatch),
        generator=_text(top, "generator"),
        language=_text(top, "language"),
        sender=Sender(
            _text(sender, "municipality", empty=True), _text(sender, "mailbox", empty=True)
        ),
        items=tuple(_item(each, f"items[{number}].") for number, each in enumerate(items)),
        format_version=_text(top, "formatVersion", FORMAT.fullmatch),
    )


def _item(value: Json, where: str) -> ManifestItem:
    content = _object(value, where.rstrip("."))
    role = _text(content, "role", ROLES.__contains__, where=where)
    size = content.get("size")
    if not isinstance(size, int) or isinstance(size, bool) or size < 0:
        raise ManifestError(f"{where}size")
    procedure = role == "procedure"
    refines = content.get("refines")
    return ManifestItem(
        path=_text(content, "path", where=where),
        role=role,
        media_type=_text(content, "mediaType", where=where),
        size=size,
        sha256=_text(content, "sha256", _DIGEST.fullmatch, where=where),
        id=_text(content, "id", UUID.fullmatch, where=where, empty=not procedure),
        version=_text(content, "version", VERSION.fullmatch, where=where, empty=not procedure),
        level=_text(content, "level", LEVELS.__contains__, where=where, empty=not procedure),
        status=_text(content, "status", STATUSES.__contains__, where=where, empty=not procedure),
        title=_text(content, "title", where=where, empty=not procedure),
        kle=_text(content, "kle", where=where, empty=True),
        refines=None if refines is None else _refines(refines, where),
        preview=_text(content, "preview", where=where, empty=True),
        preview_of=_text(content, "previewOf", where=where, empty=role != "preview"),
        source_sha256=_text(
            content, "sourceSha256", _DIGEST.fullmatch, where=where, empty=role != "preview"
        ),
    )


def _refines(value: Json, where: str) -> tuple[str, str]:
    content = _object(value, f"{where}refines")
    inner = f"{where}refines."
    return (
        _text(content, "id", UUID.fullmatch, where=inner),
        _text(content, "version", VERSION.fullmatch, where=inner),
    )


def _object(value: Json, where: str) -> Mapping[str, Json]:
    if not isinstance(value, dict):
        raise ManifestError(where)
    return cast("dict[str, Json]", value)


def _text(
    content: Mapping[str, Json],
    name: str,
    fits: Callable[[str], object] = bool,
    *,
    where: str = "",
    empty: bool = False,
) -> str:
    value = content.get(name, "")
    if not isinstance(value, str) or not ((empty and not value) or fits(value)):
        raise ManifestError(f"{where}{name}")
    return value


def media_type(path: str) -> str:
    """The media type of a file by its ending."""
    ending = path[path.rfind(".") :].lower() if "." in path else ""
    return MEDIA_TYPES.get(ending, "application/octet-stream")
