"""Every batch is answered, whatever dies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.records import Article
from tekstanalyse.run.executors import FEW, Crew
from tekstanalyse.run.pipeline import PipelineError, Step
from tekstanalyse.run.work import ArticleJob, Task
from tekstanalyse.run.workers import DIED, Request, WorkersError

GOOD, FAILING, DEADLY = "Møtet er slutt", "Her er noko feil", "Ein dødelig artikkel"


def task(**settings):
    return Task.of(Step("words", {"@stages": "norsk.words.v1", **settings}))


def requests(texts):
    for number, text in enumerate(texts):
        article = Article(id=text, path=text, title="", language="nn", sha256="", text=text)
        yield Request(str(number).encode(), ArticleJob(article, ()))


def answers(workers, texts, size=2, **settings):
    asked = list(requests(texts))
    batches = [asked[start : start + size] for start in range(0, len(asked), size)]
    return {key: entry for batch in workers.answers(task(**settings), batches) for key, entry in batch}


@given(st.lists(st.sampled_from([GOOD, FAILING])), st.integers(1, 5))
def test_every_request_is_answered_once(texts, size):
    with Crew(1) as crew:
        found = answers(crew.workers(1), texts, size)
    assert [found[str(number).encode()].failed for number in range(len(texts))] == [text == FAILING for text in texts]


@pytest.mark.parametrize("place", [0, 3, 9])
def test_only_what_kills_fails(place):
    texts = [GOOD] * 10
    texts[place] = DEADLY
    with Crew(2) as crew:
        found = answers(crew.workers(FEW + 1), texts, size=3)
    assert {key for key, entry in found.items() if entry.failed} == {str(place).encode()}
    assert found[str(place).encode()].reason == DIED


def test_workers_that_all_die_are_given_up():
    with Crew(1, isolated=True) as crew, pytest.raises(WorkersError, match="every worker process dies"):
        answers(crew.workers(4), [DEADLY] * 4, size=1)


def test_stage_that_cannot_be_made_is_no_fault_of_the_articles():
    with Crew(1, isolated=True) as crew, pytest.raises(PipelineError, match="cannot be that short"):
        answers(crew.workers(1), [GOOD], minimum=-1)


def test_worker_with_another_version_is_refused():
    other = Task("words", task().settings, b"other")
    with Crew(1) as crew, pytest.raises(PipelineError, match="another version"):
        list(crew.workers(1).answers(other, [list(requests([GOOD]))]))


def test_work_is_done_here_when_there_is_little_of_it():
    with Crew(4) as crew:
        assert crew.workers(FEW) is crew.workers(1)
        assert crew.workers(FEW + 1) is not crew.workers(FEW)


def test_work_is_kept_out_of_this_process_after_a_death():
    with Crew(1, isolated=True) as crew, Crew(1) as other:
        assert crew.workers(1) is crew.workers(FEW + 1)
        assert other.workers(1) is other.workers(FEW + 1)
