"""Write all figures of the notebooks to one HTML page, each with the text before and after it.

python .ci/figures.py figures.html

A reader of the page checks that each figure answers a question of the text and is legible at its real size.
"""
import json
import re
import sys
from html import escape
from pathlib import Path

root = Path(__file__).resolve().parents[1]
IMAGE_TYPES = ('image/png', 'image/jpeg', 'image/svg+xml')
IMAGE_TAG = re.compile(r'<img\b[^>]*>')
MARKDOWN_IMAGE = re.compile(r'!\[([^]]*)\]\(([^)\s]+)\)')


def text_of(field): return ''.join(field or '')


def output_figures(cell):
    "Return the figures in the outputs of a cell, as HTML."
    for output in cell.get('outputs', ()):
        data = output.get('data', {})
        html = text_of(data.get('text/html'))
        if 'data:image' in html: yield html
        for kind in IMAGE_TYPES:
            if kind not in data: continue
            content = text_of(data[kind])
            yield content if 'svg' in kind else f'<img src="data:{kind};base64,{content.strip()}">'


def linked_figures(cell, folder):
    "Return the pictures that a markdown cell links to, as HTML; badges of other sites are left out."
    source = text_of(cell['source'])
    tags = IMAGE_TAG.findall(source)
    tags += [f'<img src="{path}" alt="{escape(alt)}">' for alt, path in MARKDOWN_IMAGE.findall(source)]
    for tag in tags:
        path = re.search(r'src="([^"]+)"', tag)[1]
        if '://' not in path: yield tag.replace(path, (folder/path).resolve().as_uri())


def figures(path):
    "Yield (figure as HTML, paragraph before it, paragraph after it) for each figure of a notebook."
    cells = json.loads(path.read_text(encoding='utf-8'))['cells']
    prose = [text_of(cell['source']) if cell['cell_type'] == 'markdown' else '' for cell in cells]
    for i, cell in enumerate(cells):
        found = linked_figures(cell, path.parent) if prose[i] else output_figures(cell)
        before = next((text for text in reversed(prose[:i + bool(prose[i])]) if text), '')
        after = next((text for text in prose[i + 1:i + 4] if text), '')
        for figure in found: yield figure, before.split('\n\n')[-1], after.split('\n\n')[0]


def main(target):
    parts, n_figures = [], 0
    for path in sorted((root/'nbs').rglob('*.ipynb')):
        for figure, before, after in figures(path):
            n_figures += 1
            parts.append(f'<section><h2>{n_figures}. {path.relative_to(root/"nbs")}</h2><p>{escape(before)}</p>{figure}'
                         f'<p>{escape(after)}</p></section>')
    style = 'body{font:14px sans-serif;max-width:760px;margin:auto} section{border-top:1px solid} h2{font-size:14px}'
    Path(target).write_text(f'<meta charset="utf-8"><style>{style}</style>{"".join(parts)}', encoding='utf-8')
    print(f'{n_figures} figures in {target}')


if __name__ == '__main__': main(*sys.argv[1:])
