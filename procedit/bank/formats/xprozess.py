"""XProzess 2, the exchange format of the German FIM process repository, as a second format.

The message ``alleInhalteExport.0303`` with a ``prozessbibliothek``: for each procedure its profile
(``prozesssteckbrief``), its steps as FIM activity groups, its state, the BPMN file (packed and in
base64, as FIM tools read it) and its picture. Names of elements and the code list of states are those
of public XProzess 2 software; the official schema was not at hand, so files are not validated to it.
"""

from __future__ import annotations

import base64
import io
import uuid
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit import __version__
from procedit.bank.exporting import BlockedError, examined, faithful, title_of
from procedit.bank.finding import Text
from procedit.bank.package.naming import file_stem
from procedit.bank.package.writing import CancelledError
from procedit.bank.run import blocks
from procedit.bank.shelf import Shelf
from procedit.bpmn.bank import ACTIVITY_KINDS
from procedit.model.bank import activity_data, document_data, own_process
from procedit.model.bank_values import ProcedureData
from procedit.xml.tags import escaped_text, escaped_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from procedit.bank.package.writing import Order, Preview
    from procedit.model.bank_values import ActivityData, Legal
    from procedit.model.document import Document
    from procedit.model.element import Element

NAMESPACE = "http://www.regierung-mv.de/xprozess/2"
STATUS_LIST = "urn:xoev-de:xprozess:codeliste:status"
_STATUSES = {"draft": "3", "review": "4", "approved": "6", "retired": "7"}
"""FIM's states: 3 draft, 4 released by method, 6 released by the experts (gold), 7 inactive."""
_MESSAGES = uuid.UUID("0b7d7f3c-5b7e-5a43-9d0c-6a2a1a9d0c11")
_EPOCH = (1980, 1, 1, 0, 0, 0)


class _Xml:
    """Lines of XML with indentation; texts that are empty are left out."""

    def __init__(self) -> None:
        self.lines = ['<?xml version="1.0" encoding="UTF-8"?>']
        self._open: list[str] = []

    def start(self, name: str, **attributes: str) -> None:
        told = "".join(f' {key}="{escaped_value(value)}"' for key, value in attributes.items())
        self.lines.append(f"{'  ' * len(self._open)}<xp:{name}{told}>")
        self._open.append(name)

    def end(self) -> None:
        name = self._open.pop()
        self.lines.append(f"{'  ' * len(self._open)}</xp:{name}>")

    def text(self, name: str, value: str) -> None:
        if value:
            self.lines.append(
                f"{'  ' * len(self._open)}<xp:{name}>{escaped_text(value)}</xp:{name}>"
            )

    def code(self, name: str, value: str, listed: str = "") -> None:
        indent = "  " * len(self._open)
        where = f' listURI="{listed}"' if listed else ""
        self.lines.append(f"{indent}<xp:{name}{where}><code>{value}</code></xp:{name}>")


@dataclass(frozen=True)
class XProzess:
    """XProzess 2 as a format."""

    id: str = "xprozess"
    title: Text = Text("XProzess 2 (.xml)", "XProzess 2 (.xml)")  # noqa: RUF009
    suffix: str = ".xml"

    def write(
        self,
        order: Order,
        preview: Preview,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> bytes:
        """The message's bytes; procedures with errors are refused as in a package."""
        shelf = Shelf(order.documents, order.library)
        xml = _Xml()
        xml.start("alleInhalteExport.0303", **{"xmlns:xp": NAMESPACE})
        _head(xml, order)
        xml.start("prozessbibliothek")
        for number, document in enumerate(order.documents):
            if cancelled():
                raise CancelledError
            findings = examined(document, shelf, order.kle)
            if blocks(findings):
                raise BlockedError(title_of(document), findings)
            _process(xml, document, preview)
            progress(number + 1, len(order.documents))
        xml.end()
        xml.end()
        return ("\n".join(xml.lines) + "\n").encode("utf-8")


def _head(xml: _Xml, order: Order) -> None:
    datas = [document_data(each) or ProcedureData() for each in order.documents]
    days = [change.date for data in datas for change in data.changes]
    created = order.created or f"{max(days, default='2000-01-01')}T00:00:00Z"
    name = "\n".join((created, *(f"{data.id} {data.version}" for data in datas)))
    xml.start("nachrichtenkopf")
    xml.text("nachrichtID", str(uuid.uuid5(_MESSAGES, name)))
    xml.text("erstellungszeitpunkt", created)
    xml.text("produkt", f"procedit {__version__}")
    xml.end()


def _process(xml: _Xml, document: Document, preview: Preview) -> None:
    data = document_data(document) or ProcedureData()
    process = own_process(document)
    title = title_of(document)
    content = faithful(document)
    stem = file_stem(data, title)
    xml.start("prozess")
    xml.text("id", data.id)
    xml.text("version", data.version)
    xml.text("name", title)
    _profile(xml, data, "" if process is None else process.documentation)
    _structure(xml, process, data)
    xml.start("prozessmodell")
    _file(xml, "prozessmodelldatei", f"{stem}.bpmn", "application/bpmn+xml", content)
    picture = preview(content).encode("utf-8")
    _file(xml, "visualisierungsdatei", f"{stem}.svg", "image/svg+xml", picture)
    xml.end()
    _state(xml, data)
    xml.end()


def _profile(xml: _Xml, data: ProcedureData, description: str) -> None:
    xml.start("prozesssteckbrief")
    xml.text("beschreibung", description)
    xml.text("zielvorgaben", data.purpose)
    for item in data.triggers:
        _named(xml, "ausloeser", item.key, item.text)
    for item in data.results:
        _named(xml, "ergebnis", item.key, item.text)
    for law in data.legal:
        _law(xml, law, "")
    for item in data.roles:
        _named(xml, "prozessteilnehmer", item.key, item.text)
    for item in data.systems:
        _named(xml, "fachverfahren", item.key, item.text)
    for item in data.kpis:
        _named(xml, "kennzahl", item.key, item.text)
    for word in data.keywords:
        xml.text("stichwort", word)
    xml.end()


def _named(xml: _Xml, name: str, key: str, text: str) -> None:
    xml.start(name)
    xml.text("id", key)
    xml.text("name", text)
    xml.end()


def _law(xml: _Xml, law: Legal, paragraph: str) -> None:
    xml.start("handlungsgrundlage")
    xml.text("name", f"{law.title} {paragraph}".strip())
    xml.text("uri", law.eli)
    xml.end()


def _structure(xml: _Xml, process: Element | None, data: ProcedureData) -> None:
    xml.start("prozessstrukturbeschreibung")
    xml.start("strukturbeschreibungFIM")
    for element, step in _steps(process):
        xml.start("aktivitaetengruppe")
        xml.text("id", step.key)
        xml.text("name", element.name)
        kind = step.kind if step.kind in ACTIVITY_KINDS else "other"
        xml.code("referenzaktivitaetengruppeTyp", str(ACTIVITY_KINDS.index(kind) + 1))
        for reference in step.laws:
            law = data.law(reference.legal)
            if law is not None:
                _law(xml, law, reference.paragraph)
        xml.end()
    xml.end()
    xml.end()


def _steps(process: Element | None) -> Iterator[tuple[Element, ActivityData]]:
    for element in process.descendants() if process is not None else ():
        step = activity_data(element)
        if step is not None:
            yield element, step


def _state(xml: _Xml, data: ProcedureData) -> None:
    xml.start("zustandsangaben")
    xml.code("status", _STATUSES.get(data.status, "2"), STATUS_LIST)
    if data.valid_from:
        xml.start("gueltigkeitszeitraum")
        xml.text("beginn", data.valid_from)
        xml.text("ende", data.valid_to)
        xml.end()
    if data.changes:
        xml.text("letzteAenderung", data.changes[-1].date)
        xml.text("anmerkungLetzteAenderung", data.changes[-1].text)
    xml.end()


def _file(xml: _Xml, name: str, path: str, media_type: str, content: bytes) -> None:
    xml.start(name)
    xml.text("dateiname", path)
    xml.text("mimetype", media_type)
    xml.text("inhalt", base64.b64encode(_packed(path, content)).decode("ascii"))
    xml.end()


def _packed(path: str, content: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        info = zipfile.ZipInfo(path, _EPOCH)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.create_system = 3
        info.external_attr = 0o100644 << 16
        archive.writestr(info, content)
    return target.getvalue()


XPROZESS = XProzess()
