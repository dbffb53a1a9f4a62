"""Write the report: one page that a person can open without a server and without a network."""

from tekstanalyse.publish.report.page import write

__all__ = ["write"]
