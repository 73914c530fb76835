"""A small procedure with the bank's data."""

CORRECT = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:pb="urn:procedit:procedure-bank:1.0" id="D" targetNamespace="urn:a">
  <bpmn:process id="P" name="Sygedagpenge – Opfølgning – Første samtale (Korrekt)" isExecutable="false">
    <bpmn:documentation>Beskrivelse</bpmn:documentation>
    <bpmn:extensionElements>
      <pb:procedure formatVersion="1.0" id="urn:uuid:7c1d2c52-6a5e-4b0b-9d42-0f6a51b7e101" version="1.0" level="correct" status="approved" validFrom="2024-09-01">
        <pb:purpose>Formålet</pb:purpose>
        <pb:kle number="15.17.06" facet="G01" role="primary" />
        <pb:legal key="L1" type="LBK" number="1179" date="2023-09-21" title="Lov om sygedagpenge" />
        <pb:authority scope="national" name="Redaktionen" />
        <pb:owner>Redaktionen</pb:owner>
        <pb:role key="SB" kind="internal">Sagsbehandler</pb:role>
        <pb:trigger key="T1">Sag modtaget</pb:trigger>
        <pb:result key="R1">Sag afgjort</pb:result>
        <pb:deadline key="D1" kind="statutory" limit="P56D" from="Sag modtaget" until="A20" legal="L1" paragraph="§ 13 b" />
        <pb:change version="1.0" date="2024-09-01" by="Redaktionen" status="approved">Første version.</pb:change>
      </pb:procedure>
    </bpmn:extensionElements>
    <bpmn:startEvent id="Start" name="Sag modtaget"><bpmn:extensionElements><pb:node key="T1" /></bpmn:extensionElements></bpmn:startEvent>
    <bpmn:userTask id="Receive" name="Receive">
      <bpmn:extensionElements>
        <pb:activity key="A10" mandatory="true" role="SB"><pb:law legal="L1" paragraph="§ 11" /></pb:activity>
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:userTask id="Decide" name="Decide"><bpmn:extensionElements><pb:activity key="A20" /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:exclusiveGateway id="Question" name="Mangler?"><bpmn:extensionElements><pb:node key="G1" legal="L1" paragraph="§ 12" /></bpmn:extensionElements></bpmn:exclusiveGateway>
    <bpmn:userTask id="New" name="New" />
    <bpmn:endEvent id="End" name="Sag afgjort"><bpmn:extensionElements><pb:node key="R1" /></bpmn:extensionElements></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>
""".encode()
GOOD = (
    CORRECT.replace(b'level="correct"', b'level="good"')
    .replace(b"(Korrekt)", b"(God)")
    .replace(b"7e101", b"7e102")
    .replace(
        b"<pb:purpose>",
        b'<pb:refines id="urn:uuid:7c1d2c52-6a5e-4b0b-9d42-0f6a51b7e101" version="1.0" /><pb:purpose>',
    )
)
PLAIN = b"""<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="urn:a">
  <bpmn:process id="P" name="Sag"><bpmn:startEvent id="Start" name="Modtaget" /><bpmn:task id="Task" name="Svar" />
    <bpmn:endEvent id="End" name="Besvaret" /></bpmn:process>
</bpmn:definitions>
"""
