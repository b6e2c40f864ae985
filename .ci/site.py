"""What a reader of the site would stumble over: links that lead nowhere, pictures that are not there, symbols without words, addresses that are not this repository's.

Goes through nbdev's processors into _proc/, without Quarto. With --write, puts the addresses of settings.ini into the tutorials."""
import ast, base64, io, json, re, sys, tokenize
from configparser import ConfigParser
from html import unescape
from pathlib import Path
from urllib.parse import unquote

root = Path(__file__).resolve().parents[1]
config = ConfigParser(delimiters=['='])
config.read(root/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
MB = 1_000_000
FENCED = re.compile(r'^ *```.*?^ *```|`[^`\n]*`', re.M | re.S)
LINK = re.compile(r'\]\(([^)\s]+)[^)]*\)|\b(?:src|href)=["\']([^"\']+)["\']')


def process():
    "The notebooks as Quarto would get them."
    from nbdev.quarto import refresh_quarto_yml
    from nbdev.serve import proc_nbs
    refresh_quarto_yml()
    proc_nbs(n_workers=2)
    return root/'_proc'


def texts(nb):
    "Each text of a notebook that may hold links: (is it prose?, text)."
    for c in nb['cells']:
        if c['cell_type'] == 'markdown': yield True, ''.join(c['source'])
        for o in c.get('outputs', []):
            data = o.get('data', {})
            if 'text/html' in data: yield False, ''.join(data['text/html'])
            elif 'text/markdown' in data: yield True, ''.join(data['text/markdown'])


def pages(proc):
    "Name of a page on the site -> its notebook in `proc`."
    out = {}
    for path in proc.rglob('*.ipynb'):
        first = ''.join(next((''.join(c['source']) for c in json.loads(path.read_text(encoding='utf-8'))['cells']), ''))
        m = re.search(r'^output-file:\s*(\S+)', first, re.M)
        out[(path.parent/(m[1] if m else f'{path.stem}.html')).relative_to(proc).as_posix()] = path
    return out


def picture(data):
    "What is wrong with the picture in a data URI."
    kind, _, text = data.partition(';base64,')
    try: found = base64.b64decode(text, validate=True)
    except ValueError: return 'is not base64'
    heads = {'data:image/gif': b'GIF8', 'data:image/png': b'\x89PNG', 'data:image/jpeg': b'\xff\xd8', 'data:image/svg+xml': b'<'}
    return None if kind not in heads or found.startswith(heads[kind]) else f'is no {kind[11:]}'


def links(proc):
    "Links and pictures of the pages that lead nowhere."
    there, home = pages(proc), f'{cfg["doc_host"]}{cfg["doc_baseurl"]}/'
    for path in sorted(proc.rglob('*.ipynb')):
        name = path.relative_to(proc)
        for prose, text in texts(json.loads(path.read_text(encoding='utf-8'))):
            for m in LINK.finditer(FENCED.sub('', text) if prose else text):
                target = unescape(m[1] or m[2])
                if target.startswith('data:'):
                    if wrong := picture(target): yield f'{name}: a picture {wrong}'
                elif target.startswith(home):
                    page = target.removeprefix(home).partition('#')[0]
                    if page and page not in there: yield f'{name}: no page {page}'
                elif not re.match(r'[a-z][a-z0-9+.-]*:|#|//', target):
                    file = unquote(target.partition('#')[0])
                    if not (path.parent/file).exists() and (path.parent/file).resolve().relative_to(proc.resolve()).as_posix() not in there: yield f'{name}: no file {target}'


def sizes(proc):
    "What is too large for a site."
    total = sum(p.stat().st_size for p in proc.rglob('*') if p.is_file())
    if total > 25*MB: yield f'the site has {total/MB:.1f} MB, at most 25'
    for p in proc.rglob('*.ipynb'):
        if p.stat().st_size > 1.2*MB: yield f'{p.relative_to(proc)}: {p.stat().st_size/MB:.2f} MB with its documentation, at most 1.2'


def parameters(node, comments, known):
    "Names of parameters of the function `node` that neither a comment describes nor a type of the package, one of the names in `known`."
    a, first = node.args, node.lineno
    elsewhere = comments.get(first, '').startswith('after # as `')  # another function's description serves
    args = [*a.posonlyargs, *a.args, *([a.vararg] if a.vararg else []), *a.kwonlyargs, *([a.kwarg] if a.kwarg else [])]
    ends = {x.arg: x.end_lineno for x in args}
    for x, d in [*zip([*a.posonlyargs, *a.args][::-1], a.defaults[::-1]), *((x, d) for x, d in zip(a.kwonlyargs, a.kw_defaults) if d)]: ends[x.arg] = d.end_lineno
    for i, x in enumerate(args):
        described = isinstance(x.annotation, ast.Call) or getattr(x.annotation, 'id', '').isupper() or getattr(x.annotation, 'id', '') in known  # fastcore's Param says it itself
        if (i == 0 and x.arg in ('self', 'cls')) or described or x is a.kwarg and any('delegates' in ast.unparse(d) for d in node.decorator_list): continue
        if ends[x.arg] == first and not elsewhere or not (comments.get(ends[x.arg]) or comments.get(x.lineno - 1, ' ')[:1] == '#'): yield x.arg


def undocumented(package):
    "Public symbols of `package` without a docstring, or with parameters that nothing describes."
    classes, found = {}, []
    for file in sorted(package.rglob('*.py')):
        source = file.read_text(encoding='utf-8')
        tree, lines = ast.parse(source), source.splitlines()
        names = next((ast.literal_eval(n.value) for n in tree.body if isinstance(n, ast.Assign) and getattr(n.targets[0], 'id', '') == '__all__'), [])
        comments = {t.start[0]: (t.string if lines[t.start[0] - 1].lstrip().startswith('#') else f'after {t.string}') for t in tokenize.generate_tokens(io.StringIO(source).readline) if t.type == tokenize.COMMENT}
        module = '.'.join(file.relative_to(package.parent).with_suffix('').parts)
        for n in tree.body:
            if isinstance(n, ast.ClassDef):
                classes[n.name] = [{getattr(b, 'id', '') for b in n.bases}, {f.name for f in n.body if isinstance(f, ast.FunctionDef)}]
                if n.name in names: found += [(module, n.name, None, n, comments), *((module, n.name, f.name, f, comments) for f in n.body if isinstance(f, ast.FunctionDef))]
            if isinstance(n, ast.FunctionDef):
                patched = any('patch' in ast.unparse(d) for d in n.decorator_list)
                owner = ast.unparse(n.args.args[0].annotation) if patched and n.args.args and n.args.args[0].annotation else None
                if owner: classes.setdefault(owner, [set(), set()])[1].add(n.name)
                if owner or n.name in names: found.append((module, owner, n.name, n, comments))
    def inherited(owner, name): return any(name in classes.get(b, [(), ()])[1] or inherited(b, name) for b in classes.get(owner, [()])[0])
    for module, owner, name, node, comments in found:
        if (name or '').startswith('_') and name != '__init__' or (owner or '').startswith('_') or name and owner and name != '__init__' and inherited(owner, name): continue
        said = '.'.join(filter(None, (module, owner, name if name != '__init__' else None)))
        if name != '__init__' and not ast.get_docstring(node): yield f'{said} has no docstring'
        if name and (lacking := list(parameters(node, comments, classes))): yield f'{said}: nothing describes {", ".join(lacking)}'


def addresses(write=False):
    "Addresses in the tutorials that are not those of settings.ini; with `write`, put right."
    where = f'{cfg["user"]}/{cfg["repo"]}'
    for path in sorted((root/'nbs'/'tutorials').glob('*.ipynb')):
        text = path.read_text(encoding='utf-8')
        badge, install = f'https://colab.research.google.com/github/{where}/blob/{cfg["branch"]}/nbs/tutorials/{path.name}', f'git+{cfg["git_url"]}@{cfg["branch"]}'
        new = re.sub(r'https://colab\.research\.google\.com/github/[^"\\\s)]+', badge, text)
        new = re.sub(r'git\+https?://[^"\\\s]+', install, new)
        if write and new != text: path.write_text(new, encoding='utf-8')
        elif new != text: yield f'nbs/tutorials/{path.name}: its addresses are not those of settings.ini; run python .ci/site.py --write'
        for what in (badge, install):
            if what not in new: yield f'nbs/tutorials/{path.name} lacks {what}'


if __name__ == '__main__':
    wrong = list(addresses('--write' in sys.argv))
    if '--write' not in sys.argv:
        proc = process()
        wrong += [*links(proc), *sizes(proc), *undocumented(root/cfg['lib_path'])]
    sys.exit('\n'.join([*wrong, f'{len(wrong)} things to put right.']) if wrong else None)
