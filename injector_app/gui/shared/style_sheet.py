"""The style sheet of the window, written from the design tokens."""

from string import Template

from injector_app.gui.shared import sizes
from injector_app.gui.shared.colours import DARK, Colours
from injector_app.system.paths import resources_folder

# One place for the look of every control; widgets say what they are with the property `kind`.
_SHEET = Template("""
QToolTip { background: $text; color: $surface; border: 0; padding: 6px 8px; }
QMainWindow, QDialog, QWidget[kind="page"] { background: $page; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="clear"] { background: transparent; border: 0; }

QLabel { background: transparent; }
QLabel[kind="display"] { font-size: ${display}px; font-weight: bold; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: bold; }
QLabel[kind="strong"] { font-weight: bold; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="caption"] { font-size: ${caption}px; color: $muted; }
QLabel[kind="label"] { font-size: ${caption}px; color: $muted; font-weight: bold; }
QLabel[kind="problem"] { font-size: ${caption}px; color: $problem; }
QLabel[kind="alert"] {
  color: $alert; background: $alert_soft; border-radius: ${corner}px; padding: 4px 10px;
  font-weight: bold;
}
QLabel[kind="code"] { font-family: monospace; font-size: ${caption}px; color: $muted; }
QLabel[kind="key"] { font-family: monospace; font-size: ${display}px; font-weight: bold; }
QLabel[kind="chip"] {
  color: $muted; background: $sunken; border-radius: ${corner}px; padding: 3px 8px;
  font-size: ${caption}px;
}
QLabel[kind="key-cap"] {
  color: $muted; background: $sunken; border: 1px solid $line; border-radius: 4px;
  padding: 1px 3px; font-size: ${caption}px;
}
QLabel[kind="chip-accent"] {
  color: $accent; background: $accent_soft; border-radius: ${corner}px; padding: 3px 8px;
  font-size: ${caption}px; font-weight: bold;
}
QLabel[kind="brand"] { color: $accent; font-weight: bold; font-size: ${title}px; }

QFrame[kind="card"] {
  background: $surface; border: 1px solid $line; border-radius: 10px;
}
QFrame[kind="answer"] {
  background: $accent_soft; border: 0; border-radius: 8px;
}
QFrame[kind="key-frame"] {
  background: $accent_soft; border: 1px solid $accent; border-radius: 10px;
}
QFrame[kind="bar"] { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame[kind="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[kind="banner-notice"] {
  background: $accent_soft; border: 1px solid $accent; border-radius: ${corner}px;
}
QFrame[kind="banner-problem"] {
  background: $problem_soft; border: 1px solid $problem; border-radius: ${corner}px;
}
QFrame[kind="banner-alert"] {
  background: $alert_soft; border: 1px solid $alert; border-radius: ${corner}px;
}
QFrame[kind="banner-success"] {
  background: $success_soft; border: 1px solid $success; border-radius: ${corner}px;
}
QFrame[kind="message"] { background: $accent_soft; border: 0; border-bottom: 1px solid $line; }
QFrame[kind="emergency"] { background: $alert_soft; border: 0; border-bottom: 2px solid $alert; }
QFrame[kind="emergency"] QLabel { color: $alert; }
QFrame[kind="demo"] { background: $alert_soft; border: 0; }
QFrame[kind="demo"] QLabel { color: $alert; }

QPushButton, QToolButton {
  min-height: ${inner_height}px; padding: 0 16px; border-radius: ${corner}px;
  background: $surface; color: $text; border: 1px solid $line_strong;
}
QPushButton:hover, QToolButton:hover { background: $accent_soft; border-color: $accent; }
QPushButton:pressed, QToolButton:pressed { background: $sunken; }
QPushButton:focus, QToolButton:focus {
  border: 2px solid $accent; padding: 0 15px; min-height: ${focus_height}px;
}
QPushButton:disabled, QToolButton:disabled {
  color: $muted; border-color: $line; background: $sunken;
}
QPushButton[kind="primary"] {
  background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: bold;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 0 15px; }
QPushButton[kind="primary"]:disabled {
  background: $sunken; color: $muted; border-color: $line;
}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
  background: transparent; border: 1px solid transparent; padding: 0 10px;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $sunken; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {
  border: 2px solid $accent; padding: 0 9px;
}
QPushButton[kind="quiet"]:checked { color: $accent; background: $accent_soft; font-weight: bold; }
QPushButton[kind="key"] { text-align: left; padding: 0 10px; }
QPushButton[kind="key"]:focus { padding: 0 9px; }
QPushButton[kind="tab"] {
  background: transparent; border: 0; border-radius: 0;
  border-top: 3px solid transparent; border-bottom: 3px solid transparent;
  min-height: 46px; padding: 0 12px; color: $muted;
}
QPushButton[kind="tab"]:hover { color: $text; background: $sunken; }
QPushButton[kind="tab"]:checked { color: $accent; border-bottom: 3px solid $accent; }
QPushButton[kind="tab"]:focus { background: $accent_soft; }
QPushButton[kind="choice"] {
  text-align: left; padding: 18px 20px; border-radius: 10px; border: 1px solid $line_strong;
  font-size: ${title}px; font-weight: bold;
}
QPushButton[kind="choice"]:focus { border: 2px solid $accent; padding: 17px 19px; }

QPushButton[kind="eye"] {
  background: transparent; border: 0; padding: 0; min-height: 30px; color: $muted;
}
QPushButton[kind="eye"]:hover, QPushButton[kind="eye"]:focus {
  background: $accent_soft; color: $accent; border: 0; padding: 0;
}
QPushButton[kind="link"] {
  background: transparent; border: 0; padding: 0 4px; color: $accent; text-align: left;
}
QPushButton[kind="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[kind="link"]:focus { background: $accent_soft; border: 0; padding: 0 4px; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit {
  background: $surface; color: $text; border: 1px solid $line_strong;
  border-radius: ${corner}px; padding: 0 10px; selection-background-color: $accent;
  selection-color: $on_accent;
}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit {
  min-height: ${inner_height}px;
}
QPlainTextEdit { padding: 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QDateTimeEdit:focus {
  border: 2px solid $accent; padding: 0 9px; min-height: ${focus_height}px;
}
QPlainTextEdit:focus { padding: 5px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  color: $muted; background: $sunken;
}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] {
  border: 2px solid $problem; padding: 0 9px; min-height: ${focus_height}px;
}
QComboBox::drop-down { border: 0; width: 30px; }
QComboBox::down-arrow { image: url("$icons/down.png"); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
  background: $surface; color: $text; border: 1px solid $line_strong; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 36px; padding: 0 8px; }

QWidget[kind="touch"] QPushButton, QWidget[kind="touch"] QLineEdit,
QWidget[kind="touch"] QComboBox {
  min-height: ${touch_height}px;
}
QWidget[kind="touch"] QPushButton:focus, QWidget[kind="touch"] QLineEdit:focus,
QWidget[kind="touch"] QComboBox:focus, QWidget[kind="touch"] QLineEdit[invalid="true"],
QWidget[kind="touch"] QComboBox[invalid="true"] {
  min-height: ${touch_focus_height}px;
}
QWidget[kind="touch"] QPushButton[kind="link"],
QWidget[kind="touch"] QPushButton[kind="link"]:focus {
  min-height: ${whole_touch_height}px;
}
QWidget[kind="touch"] QPushButton:checked[kind="plain"] {
  background: $accent_soft; color: $accent; border: 2px solid $accent; font-weight: bold;
  padding: 0 7px; min-height: ${touch_focus_height}px;
}

QCheckBox, QRadioButton { spacing: 10px; min-height: ${inner_height}px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator {
  width: 20px; height: 20px; border: 1px solid $line_strong; border-radius: 4px;
  background: $surface;
}
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$icons/tick-$tick.png");
}
QRadioButton::indicator {
  width: 20px; height: 20px; border: 1px solid $line_strong; border-radius: 11px;
  background: $surface;
}
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: $accent; }
QRadioButton::indicator:checked {
  width: 10px; height: 10px; border: 6px solid $accent; background: $on_accent;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
  background: $sunken; border-color: $line;
}

QMenu { background: $surface; color: $text; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 14px 28px 10px 14px; border-radius: ${corner}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:checked { color: $accent; font-weight: bold; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QTableView, QListView, QTreeView {
  background: $surface; color: $text; border: 1px solid $line; border-radius: 10px;
  gridline-color: $line; alternate-background-color: $page; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text;
}
QTableView[kind="flush"] { border: 0; border-radius: 0; }
QTableView::item, QListView::item { padding: 0 10px; border: 0; }
QTableView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
QHeaderView { background: transparent; }
QHeaderView::section {
  background: transparent; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: 0 13px; min-height: 36px; font-size: ${caption}px; font-weight: bold;
}
QTableCornerButton::section { background: $surface; border: 0; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line_strong; border-radius: 4px; min-height: 40px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar {
  background: $sunken; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider::groove:horizontal { background: $line_strong; height: 6px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $accent; height: 6px; border-radius: 3px; }
QSlider::handle:horizontal {
  background: $surface; border: 3px solid $accent; width: 20px; height: 20px; margin: -10px 0;
  border-radius: 13px;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $accent_soft; }
QSlider:focus { border: 0; }
QSplitter::handle { background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; padding: 0 14px; min-height: 38px;
  border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: bold; }
QTabWidget::pane { border: 0; }
""")


def style_sheet(colours: Colours) -> str:
    """The whole sheet in the colours of one theme."""
    tokens = {name: getattr(colours, name) for name in colours.__slots__}
    return _SHEET.substitute(
        tokens,
        # Drawn in the colour of text on the accent; a style sheet cannot tint a picture.
        tick="dark" if colours == DARK else "light",
        icons=(resources_folder() / "icons").as_posix(),
        display=sizes.DISPLAY_PX,
        title=sizes.TITLE_PX,
        caption=sizes.CAPTION_PX,
        corner=sizes.CORNER,
        # Borders come on top of the style sheet's height.
        inner_height=sizes.CONTROL_HEIGHT - 2,
        focus_height=sizes.CONTROL_HEIGHT - 4,
        touch_height=sizes.TOUCH_HEIGHT - 2,
        whole_touch_height=sizes.TOUCH_HEIGHT,
        touch_focus_height=sizes.TOUCH_HEIGHT - 4,
    )
