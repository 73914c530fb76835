"""Links in documentation: which are links at all, and that nothing opens without a look at it."""

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument

from procedit.ui.links import open_link, safe_address
from procedit.ui.properties.markdown_view import MarkdownView

SAFE = [
    ("https://www.retsinformation.dk/eli/lta/2014/433", "https://www.retsinformation.dk/eli/lta/2014/433"),
    ("http://kl.dk", "http://kl.dk"),
    ("mailto:sagsbehandler@kommune.dk", "mailto:sagsbehandler@kommune.dk"),
    ("HTTPS://kl.dk/æ", "https://kl.dk/%C3%A6"),
    ("https://раураl.com/", "https://xn--l-7sba6dbr.com/"),
]  # fmt: skip
UNSAFE = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://kl.dk/x",
    "data:text/html,x",
    "kl.dk",
    "https:///nowhere",
    "smb://server/share",
    "vbscript:x",
    "",
]


@pytest.mark.parametrize(("text", "address"), SAFE)
def test_addresses_of_the_web_and_of_mailboxes_are_links(text, address):
    assert safe_address(text) == address


@pytest.mark.parametrize("text", UNSAFE)
def test_anything_else_is_no_link(text):
    assert safe_address(text) == ""


class Browser(QObject):
    """Stands where the system's browser would be asked."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def browser(qapp):
    browser = Browser()
    for scheme in ("http", "https", "mailto"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    yield browser
    for scheme in ("http", "https", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_a_link_opens_only_after_its_address_was_agreed_to(window, browser):
    dialogs = window.dialogs

    assert not open_link(dialogs, "https://kl.dk/a")
    assert browser.opened == []
    dialogs.opens_links = True
    assert open_link(dialogs, "https://kl.dk/a")
    assert browser.opened == ["https://kl.dk/a"]
    assert dialogs.asked == ["link https://kl.dk/a"] * 2


def test_an_unsafe_link_is_not_even_asked_about(window, browser):
    window.dialogs.opens_links = True

    assert not open_link(window.dialogs, "file:///etc/passwd")
    assert window.dialogs.asked == []


@pytest.fixture
def view(qtbot):
    view = MarkdownView(None)
    qtbot.addWidget(view)
    return view


def anchors(view):
    found, block = [], view.document().begin()
    while block.isValid():
        run = block.begin()
        while not run.atEnd():
            found.append(run.fragment().charFormat().anchorHref())
            run += 1
        block = block.next()
    return [each for each in found if each]


def test_markdown_reads_without_html_pictures_and_unsafe_links(view):
    view.show_markdown(
        "**Husk** [loven](https://kl.dk/lov) [x](javascript:alert(1)) ![kort](http://evil.example/a.png)\n\n"
        "<script>alert(1)</script> <img src='file:///a.png'> <b>fed</b>"
    )

    text = view.toPlainText()
    assert "Husk loven x [kort]" in text
    assert "<b>fed</b>" in text
    assert "￼" not in text  # the letter that stands for a picture
    assert anchors(view) == ["https://kl.dk/lov"]


def test_nothing_is_loaded_whatever_asks_for_it(view):
    image = QTextDocument.ResourceType.ImageResource.value

    assert view.loadResource(image, QUrl("file:///etc/hostname")) is None


def test_a_click_on_a_link_only_tells_its_address(view, qtbot, browser):
    view.show_markdown("[loven](https://kl.dk/lov)")

    with qtbot.waitSignal(view.link_clicked) as told:
        view.anchorClicked.emit(QUrl("https://kl.dk/lov"))

    assert told.args == ["https://kl.dk/lov"]
    assert browser.opened == []
