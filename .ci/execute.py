"""Execute a notebook whole, in its own folder, store its outputs (but not what went to stderr) and clean it. Unlike with `jupyter execute --inplace`, a cell flagged
with one of settings.ini's `tst_flags` keeps the outputs it has, unless the flag is asked for; so does one with `#| eval: false`."""
from pathlib import Path
import nbformat
from fastcore.script import call_parse
from nbclient import NotebookClient
from nbdev.clean import nbdev_clean
from nbdev.config import get_config


@call_parse
def execute(
    notebook:str,  # path of the notebook
    flags:str='',  # flags whose cells run as well, separated by spaces
):
    "Execute `notebook` top to bottom, store its outputs, clean it."
    notebook = Path(notebook).resolve()
    skipped = {*get_config(path=notebook.parent).tst_flags.split(), 'eval: false'} - set(flags.split())
    nb = nbformat.read(notebook, as_version=4)
    for cell in nb.cells:
        directives = {l.removeprefix('#|').strip() for l in cell.source.splitlines() if l.startswith('#|')}
        if directives & skipped: cell.metadata['tags'] = ['skip-execution']  # known to nbclient; cleaning takes it away again
    NotebookClient(nb, timeout=None, kernel_name='python3', resources={'metadata': {'path': str(notebook.parent)}}).execute()
    widget = 'application/vnd.jupyter.widget-view+json'
    for cell in nb.cells:  # progress bars and warnings are for whoever runs it, not for readers
        if 'outputs' in cell: cell.outputs = [o for o in cell.outputs if o.get('name') != 'stderr' and (widget not in o.get('data', {}) or 'text/html' in o['data'])]
        for o in cell.get('outputs', []): o.get('data', {}).pop(widget, None)  # dead without its kernel: what it looks like is stored in its place
    nb.metadata.pop('widgets', None)  # nor is their state of use
    nbformat.write(nb, notebook)
    nbdev_clean(fname=str(notebook))
