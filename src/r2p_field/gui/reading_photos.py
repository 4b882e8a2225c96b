"""Looking at the photos and documents of the observation that is read beside the list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from r2p_field.domain.attachments import Attachment
from r2p_field.gui.controls.attachment_strip import AttachmentStrip
from r2p_field.gui.dialogs.file_picker import Question
from r2p_field.gui.dialogs.photo_viewer import PhotoViewer
from r2p_field.viewmodels.records import ObservationView
from r2p_field.viewmodels.workspace import Workspace

Ask = Callable[[QWidget, Question], Path | None]


class ReadingPhotos(QObject):
    """Fills the strip below an observation, and opens what is chosen there."""

    def __init__(self, strip: AttachmentStrip, workspace: Workspace, ask: Ask) -> None:
        super().__init__(strip)
        self._strip = strip
        self._showing = workspace.showing
        self._records = workspace.records
        self._ask = ask
        self._view: ObservationView | None = None
        self.viewer: PhotoViewer | None = None
        self._records.read.connect(self._show)
        self._showing.thumbnail_made.connect(strip.show_picture)
        strip.looked_at.connect(self._look)

    def _show(self, view: ObservationView) -> None:
        self._view = view
        held = self._held()
        self._strip.show_attachments(held)
        self._showing.want_no_more()
        for one in held:
            self._showing.want_thumbnail(one.blob)

    def _held(self) -> tuple[Attachment, ...]:
        seen = self._view.observation if self._view is not None else None
        return () if seen is None else seen.attachments

    def _look(self, item: str) -> None:
        if self.viewer is not None:
            return
        viewer = self.viewer = PhotoViewer(self._strip.window(), self._showing, self._held(), ask=self._ask)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.handled.connect(self._handled)
        viewer.finished.connect(self._closed)
        viewer.open_at(item)

    def _closed(self, _: int) -> None:
        self.viewer = None
        self._strip.setFocus()

    def _handled(self, attachment: Attachment) -> None:
        """Write into the record that an original was saved; only whoever attached it has the original."""
        if self._view is not None:
            self._records.write_handling(self._view.line.row.record, attachment)
