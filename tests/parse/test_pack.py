import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import DocBin
from spacy.vocab import Vocab

from tekstanalyse.parse.lines import ATTRIBUTES, parse_texts
from tekstanalyse.parse.pack import pack
from tests.parse.tiny import tiny_pipeline

NLP = tiny_pipeline()


def parse(text):
    [doc] = parse_texts(NLP, [text], batch_size=1)
    return doc


def unpack(packed):
    return next(DocBin().from_bytes(packed).get_docs(Vocab()))


@given(st.text(max_size=60))
def test_pack_keeps_text_tree_tags_and_names(text):
    doc = parse(text)
    opened = unpack(pack(doc))
    assert opened.text == text
    assert opened.to_array(ATTRIBUTES).tolist() == doc.to_array(ATTRIBUTES).tolist()
    assert [sent.text for sent in opened.sents] == [sent.text for sent in doc.sents]


def test_pack_gives_the_same_bytes_for_the_same_doc():
    text = "Årsmøtet i NMBU vart halde på Hamar.\nLeiaren opna."
    assert pack(parse(text)) == pack(parse(text))


def test_pack_can_be_opened_by_a_process_that_never_saw_the_model():
    read = (
        "import sys; from spacy.tokens import DocBin; from spacy.vocab import Vocab\n"
        "doc = next(DocBin().from_bytes(sys.stdin.buffer.read()).get_docs(Vocab()))\n"
        "print([(ent.text, ent.label_) for ent in doc.ents], len(list(doc.sents)))"
    )
    packed = pack(parse("Årsmøtet i NMBU.\nLeiaren opna."))
    done = subprocess.run([sys.executable, "-c", read], input=packed, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[('NMBU', 'ORG')] 2"
