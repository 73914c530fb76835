"""Writing what was moved to where its prefixes mean something else."""

from __future__ import annotations

from procedit.bpmn.names import BPMN, XSI
from procedit.model.edit import Edit
from procedit.xml.compare import differences
from procedit.xml.read import read
from procedit.xml.verify import says_the_same
from procedit.xml.write import write

_LOCAL = f"""<definitions xmlns="{BPMN}" xmlns:xsi="{XSI}" targetNamespace="t">
  <process id="Outer">
    <subProcess id="Inner" xmlns:foo="urn:foo" xmlns:b="{BPMN}">
      <task id="Foreign" foo:bar="1"><!-- note --><extensionElements><foo:x a='1'/></extensionElements></task>
      <b:task id="Prefixed" name="A &#38; B"/>
      <sequenceFlow id="Typed" sourceRef="Foreign" targetRef="Prefixed">
        <conditionExpression xsi:type="b:tFormalExpression"><![CDATA[a < b]]></conditionExpression>
      </sequenceFlow>
      <task id="Plain" name='single' />
    </subProcess>
  </process>
</definitions>
""".encode()


def _moved() -> Edit:
    document = read(_LOCAL)
    outer = document.find("Outer")
    assert outer is not None
    edit = Edit(document)
    for key in ("Foreign", "Prefixed", "Typed", "Plain"):
        element = document.find(key)
        assert element is not None
        edit.move(element, outer)
    return edit


def test_prefixes_declared_around_the_old_place_are_declared_at_the_new_one():
    edit = _moved()

    written = write(edit.document)

    again = read(written)
    foreign, typed = again.find("Foreign"), again.find("Typed")
    assert foreign is not None
    assert foreign.get("{urn:foo}bar") == "1"
    assert again.find("Prefixed") is not None
    assert typed is not None
    condition = next(typed.child_nodes("conditionExpression"))
    prefix, _, name = condition.get(f"{{{XSI}}}type", "").rpartition(":")
    assert (condition.nsmap[prefix or None], name) == (BPMN, "tFormalExpression")
    assert says_the_same(written, edit.document)


def test_what_means_the_same_at_its_new_place_is_written_as_it_was():
    written = write(_moved().document)

    assert b"<task id=\"Plain\" name='single' />" in written
    assert b"<![CDATA[a < b]]>" in written


def test_moving_back_gives_the_bytes_that_were_read():
    edit = _moved()
    written = write(edit.document)

    edit.undo()

    assert write(edit.document) == _LOCAL
    edit.redo()
    assert write(edit.document) == written


def test_a_prefix_of_another_meaning_at_the_new_place_does_not_take_over():
    data = _LOCAL.replace(b'<process id="Outer"', b'<process id="Outer" xmlns:foo="urn:other"')
    document = read(data)
    edit = Edit(document)
    outer, foreign = document.find("Outer"), document.find("Foreign")
    assert outer is not None
    assert foreign is not None

    edit.move(foreign, outer)

    again = read(write(document))
    assert list(differences(document.tree, again.tree)) == []
    assert again.find("Foreign").get("{urn:foo}bar") == "1"  # pyright: ignore[reportOptionalMemberAccess]
