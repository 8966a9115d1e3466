"""Running other programs, with their time and their output kept."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

STOP_SECONDS = 30


class Failed(Exception):
    """A program that the benchmark needs did not do its work."""


def say(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)


def run(command: list[str], cwd: Path, log: Path | None = None, env: dict | None = None) -> str:
    """What a program writes to its standard output. Its errors go to a log, or are passed on."""
    errors = open(log, "ab") if log else None
    try:
        done = subprocess.run(
            command, cwd=cwd, env=_environment(env), stdout=subprocess.PIPE, stderr=errors,
            stdin=subprocess.DEVNULL, check=False,
        )
    except OSError as e:
        raise Failed(f"{command[0]} cannot be run: {e}") from e
    finally:
        if errors:
            errors.close()
    if done.returncode != 0:
        where = f"; see {log}" if log else ""
        raise Failed(f"'{' '.join(command)}' ended with {done.returncode}{where}")
    return done.stdout.decode("utf-8", "replace")


def timed(command: list[str], cwd: Path, log: Path | None = None) -> float:
    """How many seconds a program took."""
    start = time.perf_counter()
    run(command, cwd, log)
    return time.perf_counter() - start


def seconds_to_first_line(command: list[str], cwd: Path) -> tuple[float, float]:
    """Seconds from a program's start to its first line of output, and to its end."""
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
    ) as program:
        line = program.stdout.readline()
        first = time.perf_counter() - start
        program.stdout.read()
        code = program.wait()
    if code != 0 or not line.strip():
        raise Failed(f"'{' '.join(command)}' answered nothing, and ended with {code}")
    return first, time.perf_counter() - start


class Server:
    """A server process of our own, ended when the block ends. Its output goes to a log."""

    def __init__(self, command: list[str], cwd: Path, log: Path, env: dict | None = None):
        self.log = log
        self.started = time.perf_counter()
        with open(log, "wb") as out:
            # A process group of its own, so that its workers end with it.
            self.process = subprocess.Popen(
                command, cwd=cwd, env=_environment(env), stdout=out, stderr=out,
                stdin=subprocess.DEVNULL, start_new_session=True,
            )

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *fault) -> None:
        self._signal(signal.SIGTERM)
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGKILL)
            self.process.wait()

    def _signal(self, number: int) -> None:
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            pass

    def check(self) -> None:
        if self.process.poll() is not None:
            raise Failed(f"a server ended by itself; see {self.log}")

    def memory_mib(self, field: str = "VmRSS") -> float:
        """The resident memory of the process, now (VmRSS) or at its highest (VmHWM)."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1]) / 1024
        raise Failed(f"the system does not say {field}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _environment(more: dict | None) -> dict | None:
    return {**os.environ, **more} if more else None
