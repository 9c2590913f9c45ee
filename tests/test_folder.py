"""A run's folder: one build at a time, files whole or not at all, damaged records made again."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from samples import RECORDS
from sayso.atomic import write_text, writing
from sayso.cache import RecordCache
from sayso.errors import UsageError
from sayso.lock import locked
from sayso.settings import Settings

ROOT = Path(__file__).resolve().parent.parent


def test_a_second_build_in_the_folder_is_refused_while_the_first_is_at_work(tmp_path):
    code = f"from sayso.lock import locked\nfrom pathlib import Path\nwith locked(Path({str(tmp_path)!r})): print('in')"
    command = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "graph")}

    def another():
        return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)

    with locked(tmp_path):
        done = another()
        assert done.returncode != 0
        assert "another build is at work here" in done.stderr
    assert another().stdout == "in\n"


def test_an_interrupted_build_lets_go_of_its_folder(tmp_path):
    with pytest.raises(KeyboardInterrupt), locked(tmp_path):
        raise KeyboardInterrupt
    with locked(tmp_path):
        pass


@pytest.mark.parametrize("inside", ["", "run"])
def test_a_file_for_a_folder_is_a_usage_error(tmp_path, inside):
    (tmp_path / "taken").write_text("mine")
    with pytest.raises(UsageError, match="cannot be written"), locked(tmp_path / "taken" / inside):
        pass
    assert (tmp_path / "taken").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden here")
def test_a_folder_of_someone_else_is_a_usage_error(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(UsageError, match="cannot be written"), locked(tmp_path / "run"):
        pass


def test_a_file_that_fails_half_way_leaves_the_old_one(tmp_path):
    target = tmp_path / "page.html"
    write_text(target, "old")
    with pytest.raises(ZeroDivisionError), writing(target) as file:
        file.write(b"new")
        raise ZeroDivisionError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="no permission bits")
def test_files_have_the_permissions_that_the_user_gives_new_ones(tmp_path):
    (tmp_path / "plain").touch()
    write_text(tmp_path / "ours", "text")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_damaged_record_is_none_in_the_cache(tmp_path):
    cache = RecordCache(tmp_path)
    key = cache.key(RECORDS[0].article)
    assert key not in cache
    cache.put(key, RECORDS[0])
    assert key in cache
    (path,) = tmp_path.rglob("*.json")
    path.write_bytes(path.read_bytes()[:-20])
    assert key not in cache
    assert cache.get(key) is None


def test_a_record_goes_by_its_article(tmp_path):
    cache = RecordCache(tmp_path)
    article = RECORDS[0].article
    dated = msgspec.structs.replace(article, published="1999")
    assert cache.key(article) != cache.key(dated)


@pytest.mark.parametrize("base", ["", "news/", "https://example.org/n", "https://example.org/n#", "https://a b/"])
def test_a_base_that_no_iri_can_start_with_is_a_usage_error(base):
    with pytest.raises(UsageError, match="no base for IRIs"):
        Settings(base=base)


def test_a_base_of_ones_own():
    assert Settings(base="https://example.org/ü/").base == "https://example.org/ü/"
