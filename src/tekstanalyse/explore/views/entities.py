"""Read what people and organizations have alike: their names and mentions."""

from tekstanalyse.explore.table import Column, Table
from tekstanalyse.explore.view import Visit
from tekstanalyse.explore.views.columns import SURROUNDED


def other_names(visit: Visit, id_: str) -> list[str]:
    """Return the names of an entity but the chosen one."""
    rows = visit.rows("SELECT name FROM aliases WHERE entity = ? AND position > 0 ORDER BY position", id_)
    return [row["name"] for row in rows]


def mentions_of(id_: str, name: str) -> Table:
    """Return every mention of an entity, the latest first."""
    return Table(
        name=name,
        columns=(Column(key="article", kind="article", is_grouped=True), Column(key="mention", kind="proof")),
        select=f"SELECT {SURROUNDED} FROM mentions x JOIN articles a ON a.id = x.article WHERE x.entity = ?",
        parameters=(id_,),
        order="published DESC, article, start",
    )
