"""What may be shown of addresses and of foreign texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.api.redact import MASK, Redactor, host, safe_url

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


def test_foreign_texts() -> None:
    redactor = Redactor(["secret-key", None, "", "ab"])
    redactor.learn("token-1")
    redactor.learn("token-12")
    text = (
        "ak secret-key,\n\x1b[0mtoken-12 at <https://u:p@x.example/a?Signature=s#f> or rtmp://push.example/live?k=v ab"
    )
    assert redactor.clean(text) == f"ak {MASK}, [0m{MASK} at <https://x.example/a> or rtmp://push.example/live ab"


@pytest.mark.parametrize(
    "spelled",
    ['"to\\"k/\\u00e9n"', '"to\\"k\\/\\u00e9n"', '"to\\"k/én"', '"to\\"k\\/én"', "to&quot;k/én"],
)
def test_a_secret_inside_json_or_html(spelled: str) -> None:
    assert Redactor(['to"k/én']).clean(f"see {spelled}") in (f"see {MASK}", f'see "{MASK}"')


def test_an_address_inside_json() -> None:
    text = r'{"url":"https:\/\/u:p@x.example\/a\/b?Signature=s&k=v"}'
    assert Redactor().clean(text) == '{"url":"https://x.example/a/b"}'


@given(st.text(), st.text(min_size=4))
def test_no_secret_is_left(text: str, secret: str) -> None:
    shown = Redactor([secret]).clean(f"{text}{secret}{text}")
    assert secret not in shown or secret in MASK
