"""What the parser's error messages mean to somebody who does not write XML."""

from __future__ import annotations

from lxml.etree import ErrorTypes, XMLSyntaxError

from procedit.errors import QT_TRANSLATE_NOOP, RefusedFileError

_CUT_OFF = QT_TRANSLATE_NOOP(
    "Error",
    "The file ends in the middle, in line {line}: it was not written or copied completely. "
    "Get another copy, or export it again.",
)
_NOT_CLOSED = QT_TRANSLATE_NOOP(
    "Error",
    "The XML is broken in line {line}, column {column}: start and end of an element do not match "
    "({reason}). Export the file again, or correct the line in a text editor.",
)
_SPECIAL_CHARACTER = QT_TRANSLATE_NOOP(
    "Error",
    "The XML is broken in line {line}, column {column}: a < or & stands there as it is. "
    "Export the file again, or write &lt; or &amp; instead in a text editor.",
)
_ENTITY = QT_TRANSLATE_NOOP(
    "Error",
    "Line {line}, column {column} uses an abbreviation (&…;) that is not defined in BPMN files. "
    "Export the file again, or write the character itself instead in a text editor.",
)
_CHARACTER = QT_TRANSLATE_NOOP(
    "Error",
    "Line {line}, column {column} holds a control character that XML does not allow. "
    "Export the file again, or remove the character in a text editor.",
)
_TWICE = QT_TRANSLATE_NOOP(
    "Error",
    "An element in line {line} has the same attribute twice. "
    "Export the file again, or remove one of the two in a text editor.",
)
_PREFIX = QT_TRANSLATE_NOOP(
    "Error",
    "Line {line} uses a name prefix that the file does not declare ({reason}). "
    "Export the file again, or declare the prefix in the file's first element.",
)
_NAMESPACE = QT_TRANSLATE_NOOP(
    "Error",
    "Line {line} declares a namespace that is not a valid address ({reason}). "
    "Export the file again, or correct the address in a text editor.",
)
_AFTER_END = QT_TRANSLATE_NOOP(
    "Error",
    "Something follows after the end of the document, in line {line}. "
    "Remove it in a text editor, or export the file again.",
)
_BEFORE_START = QT_TRANSLATE_NOOP(
    "Error",
    "Something stands before the <?xml … ?> in line {line}, often a blank line. "
    "Remove what stands before it in a text editor.",
)
_ENCODING = QT_TRANSLATE_NOOP(
    "Error",
    "Line {line}, column {column} is not in the encoding that the file's first line names. "
    "Save it as UTF-8 in the program it came from.",
)
_TOO_DEEP = QT_TRANSLATE_NOOP(
    "Error",
    "Elements are nested more than 256 levels deep in line {line}, the most that can be opened. "
    "No procedure needs them: check that it is the right file.",
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Error",
    "A single text, name or comment that reaches line {line} is too long to be opened; "
    "a text may have 10 MB. Check that it is the right file, or take large attachments out of it.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "Error",
    "The XML is broken in line {line}, column {column} ({reason}). "
    "Export the file again, or correct the line in a text editor.",
)

_TEXTS: dict[int, str] = {
    ErrorTypes.ERR_TAG_NOT_FINISHED: _CUT_OFF,
    ErrorTypes.ERR_COMMENT_NOT_FINISHED: _CUT_OFF,
    ErrorTypes.ERR_CDATA_NOT_FINISHED: _CUT_OFF,
    ErrorTypes.ERR_PI_NOT_FINISHED: _CUT_OFF,
    ErrorTypes.ERR_TAG_NAME_MISMATCH: _NOT_CLOSED,
    ErrorTypes.ERR_LTSLASH_REQUIRED: _NOT_CLOSED,
    ErrorTypes.ERR_LT_IN_ATTRIBUTE: _SPECIAL_CHARACTER,
    ErrorTypes.ERR_NAME_REQUIRED: _SPECIAL_CHARACTER,
    ErrorTypes.ERR_ENTITYREF_SEMICOL_MISSING: _SPECIAL_CHARACTER,
    ErrorTypes.ERR_UNDECLARED_ENTITY: _ENTITY,
    ErrorTypes.WAR_UNDECLARED_ENTITY: _ENTITY,
    ErrorTypes.ERR_INVALID_CHAR: _CHARACTER,
    ErrorTypes.ERR_INVALID_CHARREF: _CHARACTER,
    ErrorTypes.ERR_ATTRIBUTE_REDEFINED: _TWICE,
    ErrorTypes.NS_ERR_ATTRIBUTE_REDEFINED: _TWICE,
    ErrorTypes.NS_ERR_UNDEFINED_NAMESPACE: _PREFIX,
    ErrorTypes.WAR_NS_URI: _NAMESPACE,
    ErrorTypes.ERR_DOCUMENT_END: _AFTER_END,
    ErrorTypes.ERR_RESERVED_XML_NAME: _BEFORE_START,
    ErrorTypes.ERR_UNKNOWN_ENCODING: _ENCODING,
    ErrorTypes.ERR_UNSUPPORTED_ENCODING: _ENCODING,
    ErrorTypes.ERR_INVALID_ENCODING: _ENCODING,
    ErrorTypes.ERR_NAME_TOO_LONG: _TOO_LONG,
    ErrorTypes.ERR_RESOURCE_LIMIT: _TOO_LONG,
}


def broken_xml(error: XMLSyntaxError) -> RefusedFileError:
    """The refusal that says in plain words what the parser stumbled over, and where."""
    message = (error.msg or "").strip()
    reason = " ".join(message.partition(", line ")[0].split())[:100]
    template = _TEXTS.get(error.code, _OTHER)
    if "depth" in message:
        template = _TOO_DEEP
    elif "too big" in message:
        template = _TOO_LONG
    line, column = error.position
    return RefusedFileError(template, line=max(line or 1, 1), column=column or 1, reason=reason)
