"""Execute a notebook from top to bottom in its own folder, store its outputs and clean it.

What is written to stderr is not stored. A cell with one of the `tst_flags` of settings.ini is not executed and keeps
its stored outputs, unless the flag is named in `--flags`. The same holds for a cell with `#| eval: false`.
"""
from pathlib import Path

import nbformat
from fastcore.script import call_parse
from nbclient import NotebookClient
from nbdev.clean import nbdev_clean
from nbdev.config import get_config

WIDGET_VIEW = 'application/vnd.jupyter.widget-view+json'


def directives(cell):
    "Return the nbdev directives of a cell, such as {'export', 'slow'}."
    return {line.removeprefix('#|').strip() for line in cell.source.splitlines() if line.startswith('#|')}


def is_for_readers(output):
    "Return whether an output belongs on the site: neither stderr nor a widget without a picture of itself."
    if output.get('name') == 'stderr': return False
    data = output.get('data', {})
    return WIDGET_VIEW not in data or 'text/html' in data


def remove_widgets(nb):
    "Remove progress bars, warnings and the state of widgets, which are dead without their kernel."
    for cell in nb.cells:
        if 'outputs' not in cell: continue
        cell.outputs = [output for output in cell.outputs if is_for_readers(output)]
        for output in cell.outputs: output.get('data', {}).pop(WIDGET_VIEW, None)
    nb.metadata.pop('widgets', None)


@call_parse
def execute(
    notebook:str,  # path of the notebook
    flags:str='',  # flags of cells that are executed too, separated by spaces
):
    "Execute `notebook` from top to bottom, store its outputs, clean it."
    notebook = Path(notebook).resolve()
    skipped = {*get_config(path=notebook.parent).tst_flags.split(), 'eval: false'} - set(flags.split())
    nb = nbformat.read(notebook, as_version=4)
    for cell in nb.cells:
        if directives(cell) & skipped: cell.metadata['tags'] = ['skip-execution']  # nbdev_clean removes the tag
    resources = {'metadata': {'path': str(notebook.parent)}}
    NotebookClient(nb, timeout=None, kernel_name='python3', resources=resources).execute()
    remove_widgets(nb)
    nbformat.write(nb, notebook)
    nbdev_clean(fname=str(notebook))
