"""A run that is killed loses nothing that was finished."""

import signal
import time

import pytest

SLOW = ("--set", "stages.words.seconds=0.1", "--set", "stages.file.seconds=0.3")
PROCESSES = ("--workers", "2")


def wait_for(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def kill_after(workplace, articles, *options):
    """Kill a run with SIGKILL when it has begun on so many articles."""
    process = workplace.start(*SLOW, *options)
    wait_for(lambda: len(workplace.split()) >= articles or process.poll() is not None)
    process.kill()
    process.communicate()


@pytest.mark.parametrize("articles", [1, 3, 5])
def test_killed_run_goes_on_where_it_was(workplace, tmp_path, articles):
    kill_after(workplace, articles)
    begun = workplace.split()
    finished_batches = (len(begun) - 1) // 2
    report = workplace.run()
    assert report.tallies["words"].made <= 5 - 2 * finished_batches
    killed = workplace.outputs()
    workplace.output = tmp_path / "unharmed"
    workplace.run()
    assert workplace.outputs() == killed


def test_killed_while_writing(workplace, tmp_path):
    process = workplace.start(*SLOW)
    wait_for((workplace.output / "table.json").exists)
    process.kill()
    process.communicate()
    assert workplace.run().tallies["words"] == (0, 5)
    killed = workplace.outputs()
    workplace.output = tmp_path / "unharmed"
    workplace.run()
    assert workplace.outputs() == killed


def test_worker_processes_die_with_the_run(workplace):
    for number in range(100):
        workplace.write(f"{number}.txt", f"Sak {number}")
    process = workplace.start(*SLOW, *PROCESSES)
    wait_for(lambda: len(workplace.split()) >= 3)
    process.kill()
    process.communicate(timeout=10)  # returns when nobody holds the other end: the workers have it too


def test_article_that_kills_is_set_aside(workplace):
    for number in range(70):
        workplace.write(f"{number}.txt", f"Sak {number}")
    workplace.write("b.txt", "Ein dødelig artikkel")
    report = workplace.run(processes=2)
    [rejected] = report.rejected
    assert (rejected.path, rejected.reason) == ("b.txt", "stage words: the process that worked on it died")
    assert len(workplace.table()) == 75


def test_article_that_kills_is_not_tried_again_before_somebody_asks(workplace):
    workplace.write("b.txt", "Ein dødelig artikkel")
    first = workplace.run(retry=True)
    assert (first.changed, len(first.rejected)) == (True, 1)
    second = workplace.run()
    assert (second.changed, second.rejected, workplace.split()) == (False, first.rejected, [])
    third = workplace.run(retry=True)
    assert (third.changed, third.rejected, workplace.split()) == (False, first.rejected, ["b.txt"] * 2)


def test_article_that_kills_a_run_without_processes_is_set_aside_by_the_next(workplace):
    workplace.write("b.txt", "Ein dødelig artikkel")
    process = workplace.start()
    process.communicate()
    assert process.returncode == 9
    process = workplace.start()
    out, _ = process.communicate()
    assert process.returncode == 3
    assert "b.txt: stage words: the process that worked on it died" in out
    assert len(workplace.table()) == 5


def test_interrupted_run_says_so_and_keeps_what_is_done(workplace):
    process = workplace.start(*SLOW)
    wait_for(lambda: len(workplace.split()) >= 3)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()
    assert process.returncode == 130
    assert err.strip() == "interrupted; what was finished is kept"
    assert workplace.run().tallies["words"].made <= 3


def test_second_run_at_once_is_told_who_is_first(workplace):
    first = workplace.start(*SLOW)
    wait_for(lambda: len(workplace.split()) >= 1)
    second = workplace.start()
    _, err = second.communicate()
    first.kill()
    first.communicate()
    assert second.returncode == 1
    assert err == f"error: another run (process {first.pid}) is writing to {workplace.output}\n"
