"""Another database key: beside the present one until the records are under it."""

import secrets

from injector_app.keys.kdf_parameters import KEY_BYTES
from injector_app.keys.key_file import KeyFile, previous_generation, read_key_file, write_key_file
from injector_app.system.atomic_file import sync_folder, write_whole
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder


def begin_rotation(folder: DataFolder) -> bytearray:
    """A fresh database key, and the key file that leads to it, beside the present one.

    Raises:
        RecordsProblem: a slot is of the first format, or the file cannot be written.
    """
    key = bytearray(secrets.token_bytes(KEY_BYTES))
    try:
        following = read_key_file(folder.keys).leading_to(key)
    except ValueError as problem:
        raise RecordsProblem(Trouble.OLD_SLOTS) from problem
    with disk_trouble(folder.root):
        write_whole(folder.next_keys, following.to_bytes())
    return key


def finish_rotation(folder: DataFolder) -> None:
    """The records are under the new key: its key file takes the place of both generations.

    Raises:
        RecordsProblem: the files cannot be read or written.
    """
    with disk_trouble(folder.root):
        following = KeyFile.from_bytes(folder.next_keys.read_bytes())
        write_key_file(folder.keys, following, retires=True)
        if folder.keys.read_bytes() == previous_generation(folder.keys).read_bytes():
            abandon_rotation(folder)


def abandon_rotation(folder: DataFolder) -> None:
    """The records are under the present key: forget the other.

    Raises:
        RecordsProblem: the folder cannot be written.
    """
    with disk_trouble(folder.root):
        if folder.next_keys.exists():
            folder.next_keys.unlink()
            sync_folder(folder.root)
