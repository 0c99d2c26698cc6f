"""Read and use menus as a person does."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def entries(menu: QMenu, title: str = "") -> list[str]:
    """The words of a menu, or of a menu in it; keys are left out."""
    shown = _submenu(menu, title) if title else menu
    return [_words(action) for action in shown.actions() if not action.isSeparator()]


def pick(menu: QMenu, *path: str) -> None:
    """Choose an entry, by the words on the way to it."""
    for title in path[:-1]:
        menu = _submenu(menu, title)
    entry = next(action for action in menu.actions() if _words(action) == path[-1])
    assert entry.isEnabled()
    entry.trigger()
    menu.close()


def _submenu(menu: QMenu, title: str) -> QMenu:
    action = next(action for action in menu.actions() if _words(action) == title)
    inner = action.menu()
    assert isinstance(inner, QMenu)
    return inner


def _words(action: QAction) -> str:
    return action.text().split("\t")[0].replace("&&", "&")
