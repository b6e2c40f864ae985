"""Write README.md from nbs/index.ipynb, or with --check fail if they differ. Needs nothing but Python.

`nbdev_readme` does the same with Quarto, which is not needed to work on the project.
"""
import json
import re
import sys
from pathlib import Path

root = Path(__file__).resolve().parents[1]
nbs = Path('nbs')
# A relative target of a Markdown link or image, or of the HTML attribute src or href.
RELATIVE_TARGET = re.compile(r'''(\]\(|\b(?:src|href)=["'])(?![a-z][a-z0-9+.-]*:|[#/])([^)"'\s]+)''')


def markdown(cell):
    "Return a Markdown cell with its links relative to the root of the repository; fenced code is not changed."
    parts = re.split(r'(^```.*?^```)', ''.join(cell['source']), flags=re.M | re.S)
    return ''.join(p if p.startswith('```') else RELATIVE_TARGET.sub(rf'\1{nbs.as_posix()}/\2', p) for p in parts)


def code(cell):
    "Return a code cell without its directives, and the text it printed; an empty text for a hidden cell."
    lines = ''.join(cell['source']).splitlines()
    directives = ' '.join(line for line in lines if line.startswith('#|'))
    if re.search(r'\b(hide|export|exporti|exports|default_exp)\b', directives): return ''
    source = '\n'.join(line for line in lines if not line.startswith('#|')).strip()
    texts = [o.get('text') or o.get('data', {}).get('text/plain') or '' for o in cell['outputs']]
    printed = ''.join(''.join(t) for t in texts).rstrip()
    if not source: return ''
    return f'```python\n{source}\n```' + (f'\n\n```\n{printed}\n```' if printed else '')


def readme():
    "Return the text of README.md."
    cells = json.loads((root/nbs/'index.ipynb').read_text(encoding='utf-8'))['cells']
    parts = [markdown(c) if c['cell_type'] == 'markdown' else code(c) for c in cells]
    note = '<!-- Written by .ci/readme.py from nbs/index.ipynb: edit that. -->'
    return '\n\n'.join([note, *(p.strip() for p in parts if p.strip())]) + '\n'


def dead_links(text):
    "Return the relative links of `text` whose file does not exist."
    return [path for _, path in RELATIVE_TARGET.findall(re.sub(r'^```.*?^```', '', text, flags=re.M | re.S))
            if not (root/path.split('#')[0]).exists()]


if __name__ == '__main__':
    file, text = root/'README.md', readme()
    if '--check' not in sys.argv: file.write_text(text, encoding='utf-8')
    elif not file.exists() or file.read_text(encoding='utf-8') != text:
        sys.exit('README.md differs from nbs/index.ipynb: run `python .ci/readme.py` and commit the result.')
    dead = dead_links(text)
    if dead: sys.exit(f'README.md links to files that do not exist: {", ".join(dead)}.')
