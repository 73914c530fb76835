"""Times of ISO 8601 put into words, in Danish and English."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from procedit.ui.properties.readings import READINGS
from procedit.ui.translation import Translation

TABLE = [
    ("duration", "P14D", "14 days", "14 dage"),
    ("duration", "P1D", "1 day", "1 dag"),
    ("duration", "PT2H30M", "2 hours and 30 minutes", "2 timer og 30 minutter"),
    ("duration", "P1Y2M3DT4H", "1 year, 2 months, 3 days and 4 hours", "1 år, 2 måneder, 3 dage og 4 timer"),
    ("duration", "P1,5D", "1.5 days", "1,5 dage"),
    ("duration", "P1M", "1 month", "1 måned"),
    ("duration", "PT1M", "1 minute", "1 minut"),
    ("duration", "P0D", "0 days", "0 dage"),
    ("duration", "P1DT0H", "1 day", "1 dag"),
    ("duration", "14 dage", "", ""),
    ("duration", "${frist}", "Worked out while the procedure runs", "Beregnes, mens arbejdsgangen kører"),
    ("date", "2026-12-24", "Thursday, 24 December 2026", "torsdag den 24. december 2026"),
    ("date", "2026-12-24T18:00", "Thursday, 24 December 2026 at 18:00", "torsdag den 24. december 2026 kl. 18:00"),
    ("date", "2026-12-24T18:00:30Z", "Thursday, 24 December 2026 at 18:00:30 (UTC)", "torsdag den 24. december 2026 kl. 18:00:30 (UTC)"),
    ("date", "2026-02-30", "", ""),
    ("cycle", "R/P1W", "Again and again, interval 1 week", "Igen og igen, mellemrum 1 uge"),
    ("cycle", "R3/PT1H", "3 times, interval 1 hour", "3 gange, mellemrum 1 time"),
    ("cycle", "R1/P1D", "Once, interval 1 day", "Én gang, mellemrum 1 dag"),
    ("cycle", "R2/2026-01-01/P1M", "2 times, interval 1 month, from Thursday, 1 January 2026", "2 gange, mellemrum 1 måned, fra torsdag den 1. januar 2026"),
    ("cycle", "R/P1M/2026-01-01", "Again and again, interval 1 month, until Thursday, 1 January 2026", "Igen og igen, mellemrum 1 måned, indtil torsdag den 1. januar 2026"),
    ("cycle", "hver uge", "", ""),
]  # fmt: skip


@pytest.fixture
def translation(qapp):
    before = QLocale()
    translation = Translation(QGuiApplication.instance())
    yield translation
    translation.remove()
    QLocale.setDefault(before)


@pytest.mark.parametrize(("kind", "text", "english", "danish"), TABLE)
def test_a_time_reads_as_words_in_both_languages(translation, kind, text, english, danish):
    for language, words in (("en", english), ("da", danish)):
        translation.use(language)
        assert READINGS[kind](text) == words
