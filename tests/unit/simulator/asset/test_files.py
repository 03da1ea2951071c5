"""Files of assets: the documented way from the announcement to the review, and what goes wrong on it."""

import pytest
from metastudio_simulator.asset.file_rules import CATEGORIES, CONTENT_TYPES, MAIN_FILES

from .conftest import FILES, PNG, announced, code

INVALID = (400, "MSS.00000003")
WRONG_STATE = (400, "MSS.20020001")
LARGE = FILES.replace("/files", "/large-files")


def only_file(library, asset):
    [file] = library.show(asset)["files"]
    return file


def test_a_file_is_uploaded_reviewed_and_there(library, clock):
    asset = library.create()
    made = library.announce(asset)
    assert only_file(library, asset)["state"] == "CREATING"
    assert library.put(made["upload_url"]).status_code == 200
    assert library.confirm(made["file_id"]).status_code == 200
    assert only_file(library, asset)["state"] == "UPLOADED"
    clock.now += 4
    assert library.state(asset) == "CREATING"
    clock.now += 1
    file = only_file(library, asset)
    assert file["state"] == "CREATED"
    assert file["file_size"] == len(PNG)
    assert "/downloads/" in file["download_url"]
    assert library.state(asset) == "ACTIVED"


def test_each_show_ends_a_step_of_the_review(library):
    library.options(asset_review="reads", asset_review_result="PASSED_BY_HAND")
    asset = library.create()
    library.upload(asset)
    assert [only_file(library, asset)["state"] for _ in range(3)] == ["REVIEW", "CREATED", "CREATED"]
    assert library.state(asset) == "ACTIVED"


@pytest.mark.parametrize("result", ["AUTOMATIC_REVIEW_REJECT", "MANUAL_REVIEW_REJECT"])
def test_a_rejected_main_file_fails_the_asset(library, clock, result):
    library.options(asset_review_result=result)
    asset = library.create()
    library.upload(asset)
    clock.now += 10
    shown = library.show(asset)
    assert (shown["asset_state"], shown["fail_type"], shown["files"][0]["state"]) == ("FAILED", result, "FAILED")
    assert shown["reason"] == shown["files"][0]["reason"] != ""
    assert code(library.client.post(FILES, json=announced(asset))) == WRONG_STATE


def test_another_rejected_file_leaves_the_asset(library):
    asset = library.create("Film", "VIDEO")
    library.options(asset_review="immediate")
    library.upload(asset, kind="video/mp4", file_type="mp4", file_name="film.mp4")
    library.options(asset_review_result="AUTOMATIC_REVIEW_REJECT")
    library.upload(asset, asset_file_category="COVER")
    shown = library.show(asset)
    assert shown["asset_state"] == "ACTIVED"
    assert [file["state"] for file in shown["files"]] == ["CREATED", "FAILED"]


@pytest.mark.parametrize("wrong", [{"file_size": 1}, {"file_size": 10**6}])
def test_a_file_of_another_size_than_announced_fails(library, wrong):
    library.options(asset_review="immediate")
    asset = library.create()
    library.upload(asset, **wrong)
    shown = library.show(asset)
    assert shown["asset_state"] == "FAILED"
    assert f"announced were {wrong['file_size']}" in shown["reason"]
    assert "fail_type" not in shown


def test_the_upload_must_have_the_announced_md5(library):
    made = library.announce(library.create())
    assert library.put(made["upload_url"], b"other").status_code == 403
    answer = library.client.put(made["upload_url"], content=PNG, headers={"Content-Type": "image/png"})
    assert answer.status_code == 403
    assert library.put(made["upload_url"]).status_code == 200


def test_a_file_must_be_uploaded_before_it_is_confirmed(library):
    made = library.announce(library.create())
    assert code(library.confirm(made["file_id"])) == WRONG_STATE


def test_a_confirmation_may_be_repeated(library):
    asset = library.create()
    file_id = library.upload(asset)
    assert library.confirm(file_id).status_code == 200
    assert code(library.confirm(file_id, "CANCELLED")) == WRONG_STATE


def test_a_cancelled_file_leaves_room_for_another(library):
    asset = library.create()
    made = library.announce(asset)
    assert code(library.client.post(FILES, json=announced(asset))) == (400, "MSS.10001008")
    assert library.confirm(made["file_id"], "CANCELLED").status_code == 200
    assert library.put(made["upload_url"]).status_code == 403
    library.upload(asset)
    assert [file["state"] for file in library.show(asset)["files"]] == ["CANCELLED", "UPLOADED"]


def test_a_failed_main_file_fails_the_asset(library):
    asset = library.create()
    made = library.announce(asset)
    assert library.confirm(made["file_id"], "FAILED").status_code == 200
    assert library.state(asset) == "FAILED"


def test_a_second_cover_is_refused(library):
    asset = library.create("Film", "VIDEO")
    library.announce(asset, asset_file_category="COVER")
    again = announced(asset, asset_file_category="COVER")
    assert code(library.client.post(FILES, json=again)) == (400, "MSS.10001009")


@pytest.mark.parametrize("kind", sorted(MAIN_FILES))
def test_types_and_sizes_of_main_files(library, kind):
    types, limit = MAIN_FILES[kind]
    asset = library.create("a", kind)
    assert code(library.client.post(FILES, json=announced(asset, file_type="exe"))) == INVALID
    if kind != "VIDEO":  # the contract refuses what is larger
        large = announced(asset, file_type=max(types), file_size=limit + 1)
        assert code(library.client.post(FILES, json=large)) == (400, "MSS.10001007")
    fits = announced(asset, file_type=max(types).upper(), file_size=limit)
    assert library.client.post(FILES, json=fits).status_code == 200


@pytest.mark.parametrize("kind", sorted(CATEGORIES.keys() - {"VOICE_MODEL", "HUMAN_MODEL_2D"}))
@pytest.mark.parametrize("category", ["MAIN", "COVER", "PAGE", "SAMPLE", "OTHER", "PACKAGE"])
def test_categories(library, kind, category):
    types = MAIN_FILES[kind].types if kind in MAIN_FILES else {"zip"}
    body = announced(library.create("a", kind), asset_file_category=category, file_type=max(types))
    answer = library.client.post(FILES, json=body)
    assert answer.is_success == (category in CATEGORIES[kind] | {"PACKAGE"})
    assert answer.is_success or code(answer) == INVALID


@pytest.mark.parametrize("name", ["two words.png", "图.png"])
def test_a_file_name_must_be_one_that_can_be_shown(library, name):
    assert code(library.client.post(FILES, json=announced(library.create(), file_name=name))) == INVALID


@pytest.mark.parametrize("file_type", [*CONTENT_TYPES, "pdf"])
def test_the_content_type_of_an_upload_follows_the_file_type(library, file_type):
    made = library.announce(library.create("a", "COMMON_FILE"), file_type=file_type)
    right = CONTENT_TYPES.get(file_type, "application/octet-stream")
    assert library.put(made["upload_url"], kind="text/plain").status_code == 403
    assert library.put(made["upload_url"], kind=right).status_code == 200
    assert library.put(made["upload_url"], kind=right).status_code == 403


def test_an_address_expires(library, clock):
    made = library.announce(library.create())
    clock.now += 24 * 3600
    assert library.put(made["upload_url"]).status_code == 403


def test_a_large_file_in_parts(library):
    library.options(asset_review="immediate", asset_storage_mib=10**6)
    asset = library.create("a", "COMMON_FILE")
    body = {"asset_id": asset, "file_name": "big.zip", "file_type": "zip", "asset_file_category": "MAIN"}
    made = library.client.post(LARGE, json={**body, "file_size": 6, "file_multipart_count": 3}).json()
    assert len(made["upload_urls"]) == 3
    for url in made["upload_urls"][:2]:
        assert library.put(url, b"ab", "application/octet-stream").status_code == 200
    answer = library.confirm(made["file_id"])
    assert code(answer) == WRONG_STATE
    assert "part 3" in answer.json()["error_msg"]
    assert library.put(made["upload_urls"][2], b"cd", "application/octet-stream").status_code == 200
    assert library.confirm(made["file_id"]).status_code == 200
    assert library.state(asset) == "ACTIVED"
    assert len(library.client.post(LARGE, json={**body, "asset_file_category": "OTHER"}).json()["upload_urls"]) == 1


def test_a_file_that_is_larger_than_answers_can_say(library):
    library.options(asset_storage_mib=10**6)
    asset = library.create("a", "COMMON_FILE")
    body = {"asset_id": asset, "file_name": "big.zip", "file_type": "zip", "asset_file_category": "MAIN"}
    assert library.client.post(LARGE, json={**body, "file_size": 6 * 10**9}).status_code == 200
    assert "file_size" not in only_file(library, asset)


def test_the_storage_of_the_tenant_has_an_end(library):
    library.options(asset_storage_mib=1)
    asset = library.create("a", "COMMON_FILE")
    assert code(library.client.post(FILES, json=announced(asset, file_size=2**20 + 1))) == (400, "MSS.10001006")
    file_id = library.announce(asset, file_size=2**20)["file_id"]
    other = announced(asset, asset_file_category="OTHER", file_size=1)
    assert code(library.client.post(FILES, json=other)) == (400, "MSS.10001006")
    library.confirm(file_id, "CANCELLED")
    assert library.client.post(FILES, json=other).status_code == 200


def test_a_temporary_file_takes_the_place_of_the_main_file(library):
    asset = library.ready()
    old = only_file(library, asset)["file_id"]
    library.options(asset_review_result="AUTOMATIC_REVIEW_REJECT")
    library.upload(asset, b"worse", asset_file_category="TEMPORARY")
    kept, failed = library.show(asset)["files"]
    assert (kept["file_id"], kept["asset_file_category"], failed["state"]) == (old, "MAIN", "FAILED")
    library.options(asset_review_result="PASSED")
    new = library.upload(asset, b"better", asset_file_category="TEMPORARY")
    files = {file["file_id"]: file for file in library.show(asset)["files"]}
    assert old not in files
    assert (files[new]["asset_file_category"], files[new]["file_size"]) == ("MAIN", 6)
    assert library.state(asset) == "ACTIVED"


def test_deleting_files(library):
    asset = library.create("Film", "VIDEO")
    cover = library.announce(asset, asset_file_category="COVER")["file_id"]
    main = library.announce(asset, file_type="mp4")
    for file_id in (cover, main["file_id"]):
        assert library.client.delete(f"{FILES}/{file_id}").status_code == 200
        assert code(library.client.delete(f"{FILES}/{file_id}")) == (400, "MSS.10001004")
    assert library.show(asset)["files"] == []
    assert library.put(main["upload_url"], kind="video/mp4").status_code == 403
    ready = library.ready()
    assert code(library.client.delete(f"{FILES}/{only_file(library, ready)['file_id']}")) == WRONG_STATE


def test_a_cover_is_made_when_that_is_asked_for(library):
    library.options(asset_review="immediate")
    asset = library.create("Film", "VIDEO", is_need_generate_cover=True)
    library.upload(asset, kind="video/mp4", file_type="mp4")
    assert [file["asset_file_category"] for file in library.show(asset)["files"]] == ["MAIN", "COVER"]


def test_a_presentation_becomes_pictures(library, clock):
    asset = library.create("Deck", "PPT", asset_extra_meta={"ppt_meta": {"auto_analysis": True, "page_count": 7}})
    library.upload(asset, kind="application/octet-stream", file_type="pdf", file_name="deck.pdf")
    found = []
    for _ in range(3):
        clock.now += 5
        found.append(library.show(asset)["asset_extra_meta"]["ppt_meta"])
    assert [meta["ppt_analysis_status"] for meta in found] == ["WAITING", "CONVERTING", "SUCCEEDED"]
    assert [page["page_no"] for page in found[-1]["pages"]] == [1, 2, 3]
    assert found[-1]["page_count"] == 3
    pages = [file for file in library.show(asset)["files"] if file["asset_file_category"] == "PAGE"]
    assert {page["file_id"] for page in pages} == {page["file_id"] for page in found[-1]["pages"]}


def test_a_presentation_can_be_converted_later(library):
    library.options(asset_review="immediate")
    asset = library.create("Deck", "PPT")
    library.upload(asset, kind="application/octet-stream", file_type="pdf")
    assert "asset_extra_meta" not in library.show(asset)
    library.update(asset, asset_extra_meta={"ppt_meta": {"auto_analysis": True}})
    assert library.show(asset)["asset_extra_meta"]["ppt_meta"]["page_count"] == 3
