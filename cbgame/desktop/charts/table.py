"""A chart's figures as a table: what a screen reader gets and the key T shows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from cbgame.desktop.charts.table_data import TableData

Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Hands a :class:`TableData` to Qt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = TableData("", (), ())

    def show(self, data: TableData) -> None:
        """Replace all figures."""
        self.beginResetModel()
        self._data = data
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._data.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._data.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._data.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if index.column() == 0 else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._data.columns[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == 0 else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class TableView(QTableView):
    """A quiet table: no grid, no row numbers, columns as wide as what they hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TableModel(self)
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)

    def show_table(self, data: TableData) -> None:
        """Show these figures."""
        self._model.show(data)
        self.setAccessibleName(data.title)
        self.scrollTo(self._model.index(data.first_shown, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        self._space_rows()
        self.space_columns()

    def space_columns(self) -> None:
        """Let the first column take the room that the others leave, where all that are shown fit."""
        if not self._model.columnCount():
            return
        header = self.horizontalHeader()
        hints = (
            max(header.sectionSizeHint(column), self.sizeHintForColumn(column))
            for column in range(self._model.columnCount())
            if not self.isColumnHidden(column)
        )
        fits = sum(hints) < self.viewport().width()
        header.setSectionResizeMode(
            0, QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.ResizeToContents
        )

    def _space_rows(self) -> None:
        """Rows a little higher than their text, so high that the last one in view is whole."""
        least, room = self.fontMetrics().height() + 6, self.viewport().height()
        whole = max(1, room // least)
        longer = self._model.rowCount() > whole
        self.verticalHeader().setDefaultSectionSize(room // whole if longer and room >= least else least)
