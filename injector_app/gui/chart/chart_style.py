"""The look of what only the chart screen has."""

from string import Template

from injector_app.gui.shared import sizes
from injector_app.gui.shared.colours import Colours

_SHEET = Template("""
QPushButton, QLineEdit, QComboBox { min-height: ${touch}px; }
QPushButton { min-width: 14px; }
QPushButton:focus, QLineEdit:focus, QComboBox:focus, QLineEdit[invalid="true"],
QComboBox[invalid="true"] { min-height: ${chosen_touch}px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { min-height: 0; }
QComboBox QAbstractItemView::item { min-height: ${whole_touch}px; }
QPushButton[kind="link"], QPushButton[kind="link"]:focus { min-height: ${whole_touch}px; }
QCheckBox { min-height: ${whole_touch}px; }
QLineEdit[kind="dose"] { font-size: ${display}px; font-weight: bold; min-height: 46px; }
QPushButton[kind="chosen"] {
  background: $accent_soft; color: $accent; border: 2px solid $accent; font-weight: bold;
  padding: 0 15px; min-height: ${chosen_touch}px;
}
QPushButton[kind="missing"] { text-align: left; padding: 0 12px; }
QFrame[kind="pattern"] {
  background: $surface; border: 1px solid $line; border-radius: 8px;
}
QLabel[kind="balanced"] { font-size: ${caption}px; color: $success; }
QLabel[kind="typed"] {
  background: $accent; color: $on_accent; border-radius: 10px; padding: 6px 18px;
  font-size: ${display}px; font-weight: bold;
}
QListView[kind="strip"] {
  background: transparent; border: 2px solid transparent; border-radius: ${corner}px;
}
QGraphicsView[kind="canvas"] { border: 2px solid transparent; }
QListView[kind="strip"]:focus, QGraphicsView[kind="canvas"]:focus { border-color: $accent; }
QTableView[kind="points"]:focus { border-color: $accent; }
QTableView[kind="totals"] { border: 0; background: transparent; }
QTableView[kind="totals"]::item { padding: 0 8px; }
QTableView[kind="totals"] QHeaderView::section { min-height: 24px; border: 0; padding: 0 11px; }
QTableView[kind="points"]::item { padding: 0 5px; }
QTableView[kind="points"] QHeaderView::section { padding: 0 8px; min-height: 32px; }
QTableView[kind="past"]::item { padding: 0 3px; }
QTableView[kind="past"] QHeaderView::section { padding: 0 6px; min-height: 28px; }
QPushButton[kind="tab"] { min-height: 41px; outline: none; }
QFrame[kind="rail"] { background: $surface; border: 0; border-right: 1px solid $line; }
QToolButton[kind="rail"] {
  background: transparent; border: 1px solid transparent; padding: 4px 0 2px 0; min-height: 0;
  font-size: ${caption}px;
}
QToolButton[kind="rail"]:hover { background: $sunken; }
QToolButton[kind="rail"]:focus { border: 2px solid $accent; padding: 3px 0 1px 0; min-height: 0; }
QToolButton[kind="rail"]:checked { background: $accent_soft; color: $accent; }
QToolButton[kind="rail"]:disabled { color: $line_strong; background: transparent; }
QFrame[kind="bar-below"] { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame[kind="status"] { background: $surface; border: 0; border-top: 1px solid $line; }
""")


def chart_style(colours: Colours) -> str:
    """The sheet in the colours of one theme."""
    tokens = {name: getattr(colours, name) for name in colours.__slots__}
    return _SHEET.substitute(
        tokens,
        display=sizes.DISPLAY_PX,
        caption=sizes.CAPTION_PX,
        corner=sizes.CORNER,
        # Borders come on top of the style sheet's height.
        touch=sizes.TOUCH_HEIGHT - 2,
        whole_touch=sizes.TOUCH_HEIGHT,
        chosen_touch=sizes.TOUCH_HEIGHT - 4,
    )
