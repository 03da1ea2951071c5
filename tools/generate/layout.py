"""How generated Python is laid out."""

import subprocess
import sys


def literal(value: str | int) -> str:
    """A value of an enum as Python writes it."""
    return f'"{value}"' if isinstance(value, str) else str(value)


def formatted(text: str, name: str) -> str:
    """The text without imports that this module does not need, laid out like the rest of the repository."""
    for command in (["check", "--fix", "--select=F401,UP035,I"], ["format"]):
        line = [sys.executable, "-m", "ruff", *command, "--quiet", f"--stdin-filename={name}", "-"]
        done = subprocess.run(line, input=text, check=False, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(done.stderr or done.stdout)
        text = done.stdout
    return text
