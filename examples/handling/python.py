"""Handles a failed TCP connection by exception class: the same on Windows, Linux and macOS."""

import errno
import socket
import sys


def number(exc):
    # Windows only: winerror is the Winsock number. errno drops its 10000 for a few codes.
    # Both are missing when Python itself gave up at the timeout.
    return getattr(exc, "winerror", None) or exc.errno


with socket.socket() as holder:
    # Bound but never listening: no other program can take the port, and nobody answers there.
    holder.bind(("127.0.0.1", 0))
    try:
        # Windows tries a refusing port again for about two seconds, so the limit is longer.
        with socket.create_connection(holder.getsockname(), timeout=5):
            sys.exit("connected, although nobody listens")
    except ConnectionRefusedError as exc:
        # An answer: the computer is there and the server is not. A retry at once gets the same.
        print(f"the server is not running (error {number(exc)})")
    except TimeoutError as exc:  # the limit above, or the system's own; needs Python 3.10
        sys.exit(f"no answer, try again later with growing pauses: {exc}")
    except ConnectionResetError as exc:
        # The request may have been carried out before the reset.
        sys.exit(f"connection lost, repeat only what is safe to do twice: {exc}")
    except OSError as exc:
        if exc.errno not in (errno.ENETUNREACH, errno.EHOSTUNREACH):  # no class of their own
            raise
        sys.exit(f"no route to the server, check the network (error {number(exc)}): {exc}")

print("handled: connection refused")
