"""What may be shown of addresses and of texts of others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.api.redact import LOOKED_AT, clean, host, safe_url
from metastudio_provider.secrecy import MASK, Secrets

from ..steps import steps

WORD = st.text("abcdefghijklmnopqrstuvwxyz0123456789-_", min_size=1, max_size=8)
SECRET = st.text("ABCDEFGH", min_size=8, max_size=12)


@given(secret=SECRET, name=WORD, path=st.lists(WORD, max_size=3), port=st.none() | st.integers(1, 65535))
def test_only_scheme_host_port_and_path_are_shown(secret: str, name: str, path: list[str], port: int | None) -> None:
    where = f"{name}.example" + (f":{port}" if port else "") + "".join(f"/{piece}" for piece in path)
    url = f"https://{secret}:{secret}@{where}?Signature={secret}&a=b#{secret}"
    assert safe_url(url) == f"https://{where}"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://[::1]:8080/a?b", "https://[::1]:8080/a"),
        ("/v1/p/rooms?x=1", "/v1/p/rooms"),
        ("https://[::1/a?secret", "(address)"),
        ("https://x:port/a?secret", "(address)"),
        ("", ""),
    ],
)
def test_odd_addresses(url: str, shown: str) -> None:
    assert safe_url(url) == shown


@pytest.mark.parametrize(
    ("url", "shown"), [("https://u:p@x.example:8443/a?b", "x.example:8443"), ("https://[::1", "(address)")]
)
def test_hosts(url: str, shown: str) -> None:
    assert host(url) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("at <https://u:p@x.example/a?Signature=s#f>.", "at <https://x.example/a>."),
        ("rtmp://push.example/live?k=v ab", "rtmp://push.example/live ab"),
        ("two\nlines\x1b[0m", "two lines [0m"),
        (r'{"url":"https:\/\/u:p@x.example\/a\/b?Signature=s&k=v"}', '{"url":"https://x.example/a/b"}'),
        ("(url=https://x.example/a?Signature=s)", "(url=https://x.example/a"),
        ("://u:p@x.example?Signature=s", "://u:p@x.example"),
        ("a://b c:\\d", "a://b c:\\d"),
    ],
)
def test_texts_of_others(text: str, shown: str) -> None:
    assert clean(text, Secrets()) == shown


def test_a_secret_in_a_text_of_others() -> None:
    secrets = Secrets(["secret-key", "token-1", "token-12"])
    assert clean("ak secret-key,\ntoken-12 at", secrets) == f"ak {MASK}, {MASK} at"
    assert clean("https://secret-key:token-1@x.example/a", secrets) == "(address)"
    assert clean("https://x.example/secret-key/a?b", secrets) == f"https://x.example/{MASK}/a"


def test_half_a_secret_at_the_end_of_what_is_looked_at() -> None:
    assert clean("x" * (LOOKED_AT - 6) + "secret-key", Secrets(["secret-key"])) == "x" * (LOOKED_AT - 6) + MASK


FLOODS = ["a", "a:", "a.", "://", "a://", "https://x?", "\\/", "&amp;", "\\u0041", "<", "\x1b", "%41"]


@pytest.mark.parametrize("flood", FLOODS)
def test_twice_the_text_takes_twice_the_work(flood: str) -> None:
    def work(size: int) -> int:
        return steps(lambda: clean(flood * (size // len(flood)), Secrets(["secret-key"])))

    work(10)  # imports what it needs
    assert work(2000) <= 2.2 * work(1000) + 1000


@pytest.mark.parametrize("flood", FLOODS)
def test_what_lies_beyond_is_not_looked_at(flood: str) -> None:
    text = flood * (400_000 // len(flood))
    assert clean(text, Secrets(["secret-key"])) == clean(text[:LOOKED_AT], Secrets(["secret-key"]))
