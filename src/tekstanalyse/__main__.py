"""Run the command line as `python -m tekstanalyse`."""

from tekstanalyse.cli import main

if __name__ == "__main__":
    main()
