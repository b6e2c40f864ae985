"""Write README.md from nbs/index.ipynb, or with --check fail where the two differ. Needs Python alone.

`nbdev_readme` does the same through Quarto, which is not needed to work on the project."""
import json, re, sys
from pathlib import Path

root = Path(__file__).resolve().parents[1]
nbs = Path('nbs')
# A relative target in a markdown link or image, or in the HTML attribute src or href: in the README it starts from the top level.
target = re.compile(r'''(\]\(|\b(?:src|href)=["'])(?![a-z][a-z0-9+.-]*:|[#/])([^)"'\s]+)''')


def prose(cell):
    "A markdown cell with its relative links led from the notebook's folder to the repository's; fenced code stays as it is."
    parts = re.split(r'(^```.*?^```)', ''.join(cell['source']), flags=re.M | re.S)
    return ''.join(p if p.startswith('```') else target.sub(rf'\1{nbs.as_posix()}/\2', p) for p in parts)


def code(cell):
    "A code cell without its directives, and the text it printed; nothing for a hidden one."
    lines = ''.join(cell['source']).splitlines()
    directives = ' '.join(l for l in lines if l.startswith('#|'))
    if re.search(r'\b(hide|export|exporti|exports|default_exp)\b', directives): return ''
    source = '\n'.join(l for l in lines if not l.startswith('#|')).strip()
    texts = [o.get('text') or o.get('data', {}).get('text/plain') or '' for o in cell['outputs']]
    printed = ''.join(''.join(t) for t in texts).rstrip()
    return f'```python\n{source}\n```' + (f'\n\n```\n{printed}\n```' if printed else '') if source else ''


def readme():
    "The text of README.md."
    cells = json.loads((root/nbs/'index.ipynb').read_text(encoding='utf-8'))['cells']
    parts = [prose(c) if c['cell_type'] == 'markdown' else code(c) for c in cells]
    note = '<!-- Written by .ci/readme.py from nbs/index.ipynb: edit that. -->'
    return '\n\n'.join([note, *(p.strip() for p in parts if p.strip())]) + '\n'


def missing(text):
    "Relative links of `text` that lead to no file."
    return [path for _, path in target.findall(re.sub(r'^```.*?^```', '', text, flags=re.M | re.S))
            if not (root/path.split('#')[0]).exists()]


if __name__ == '__main__':
    file, text = root/'README.md', readme()
    if '--check' not in sys.argv: file.write_text(text, encoding='utf-8')
    elif not file.exists() or file.read_text(encoding='utf-8') != text:
        sys.exit('README.md is not what nbs/index.ipynb says: run `python .ci/readme.py` and commit the result.')
    if lost := missing(text): sys.exit(f'README.md links to files that do not exist: {", ".join(lost)}.')
