"""Every page of an encrypted database in clear, free ones too: what an erasure has to empty.

SQLCipher 4: pages of 4096 bytes, AES-256-CBC under the raw key, the IV in the first 16 of the 80
reserved bytes at the end, and the salt in the first 16 of page 1
(zetetic.net/sqlcipher/design, "Database Encryption").
"""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, BLOCK = 4096, 80, 16
CLEAR_HEADER = b"SQLite format 3\0"


def clear_pages(path: Path, key: bytes | bytearray) -> Iterator[bytes]:
    """The content of each page, in order."""
    data = path.read_bytes()
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        body = page[BLOCK if start == 0 else 0 : PAGE - RESERVED]
        initial = page[PAGE - RESERVED : PAGE - RESERVED + BLOCK]
        decryptor = Cipher(algorithms.AES(bytes(key)), modes.CBC(initial)).decryptor()
        yield decryptor.update(body) + decryptor.finalize()


def bytes_in_clear(path: Path, key: bytes | bytearray) -> bytes:
    """All of them, folded to lower case; the schema in it proves that the key was the right one."""
    clear = b"".join(clear_pages(path, key))
    assert b"CREATE TABLE" in clear
    return clear.lower()
