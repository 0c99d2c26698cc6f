"""TabRow: the screens side by side; those without room are in the menu at the end."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QSizePolicy, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.tab import Tab, TabWords

MORE = "More"


class TabRow(QWidget):
    """Takes the room that is left; names beside it are not cut for the sake of a tab.

    Signals:
        requested: a screen is wanted; carries its Tab.
    """

    requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Tab, Button] = {}
        self._shortcuts: dict[Tab, QShortcut] = {}
        self._offered: tuple[Tab, ...] = ()
        self._marked: Tab | None = None
        self._more: Button | None = None
        self._menu: QMenu | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sizes.MARGIN, 0, 0, 0)
        self._row.setSpacing(sizes.GAP)
        # The row may be narrower than its tabs: then some of them go into the menu.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def in_menu(self) -> tuple[Tab, ...]:
        """The tabs that have no room beside the others."""
        return tuple(tab for tab in self._offered if self._buttons[tab].isHidden())

    def offer(self, tabs: Collection[Tab]) -> None:
        """Offer these and no others."""
        if tabs and not self._buttons:
            self._build()
        self._offered = tuple(tab for tab in Tab if tab in tabs)
        for tab, shortcut in self._shortcuts.items():
            shortcut.setEnabled(tab in tabs)
        self._fit()
        self.mark(self._marked)

    def mark(self, shown: Tab | None) -> None:
        """Show which screen is open, if a tab leads to it."""
        self._marked = shown
        for tab, button in self._buttons.items():
            button.setChecked(tab is shown)
        self._mark_more()

    def minimumSizeHint(self) -> QSize:
        """Nothing: the menu, too, may have to give way to a long name."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit now."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        # For the first person: the sign-in window needs none of them.
        for tab in Tab:
            button = self._buttons[tab] = _button(tab.value)
            button.clicked.connect(partial(self.requested.emit, tab))
            self._row.addWidget(button)
            if keys := tab.value.keys:
                # Not the button's own shortcut: it waits 100 ms, and the letters typed meanwhile
                # stray. Nor is it the button's child: a tab in the menu keeps its keys.
                shortcut = self._shortcuts[tab] = QShortcut(QKeySequence(keys), self)
                shortcut.activated.connect(partial(self.requested.emit, tab))
        self._menu = QMenu(MORE, self)
        self._menu.setObjectName(ObjectName.NAV_MORE_MENU)
        self._more = Button(
            ObjectName.NAV_MORE, MORE, kind="tab", icon="down", help_text="More screens"
        )
        self._more.setCheckable(True)
        self._more.clicked.connect(self._open_menu)
        self._row.addWidget(self._more)
        self._row.addStretch(1)

    def _fit(self) -> None:
        if self._more is None:
            return
        shown = self._fitting()
        for tab, button in self._buttons.items():
            button.setVisible(tab in shown)
        self._more.setVisible(len(shown) < len(self._offered))
        self._mark_more()

    def _fitting(self) -> tuple[Tab, ...]:
        """The first tabs, as many as have room; with the menu where that is not all of them."""
        room = self.width() - sizes.MARGIN
        widths = [_wide(self._buttons[tab]) for tab in self._offered]
        if sum(widths) - sizes.GAP <= room or self._more is None:
            return self._offered
        room -= _wide(self._more) - sizes.GAP
        fitting = [n for n in range(len(widths)) if sum(widths[: n + 1]) <= room]
        return self._offered[: len(fitting)]

    def _mark_more(self) -> None:
        if self._more is not None:
            self._more.setChecked(self._marked in self.in_menu)

    def _open_menu(self) -> None:
        if self._menu is None or self._more is None:
            return
        # The press itself checked the button.
        self._mark_more()
        self._menu.clear()
        for tab in self.in_menu:
            words = f"{tab.value.text}\t{tab.value.keys}" if tab.value.keys else tab.value.text
            action = self._menu.addAction(words, partial(self.requested.emit, tab))
            action.setCheckable(True)
            action.setChecked(tab is self._marked)
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
        if choices := self._menu.actions():
            # The keys go on from here; there is nothing else to choose first.
            self._menu.setActiveAction(choices[0])


def _button(words: TabWords) -> Button:
    button = Button(words.name, words.text, kind="tab", help_text=words.tool_tip)
    button.setCheckable(True)
    button.hide()
    return button


def _wide(button: Button) -> int:
    return button.sizeHint().width() + sizes.GAP
