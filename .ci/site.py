"""Fail if a reader of the site would find a dead link, a missing picture, a page without a title, an undocumented symbol,
a symbol without its source and defaults, or a wrong address.

The notebooks go through nbdev's processors into _proc/, without Quarto. With --write, the addresses of settings.ini
are put into the tutorials instead.
"""
import ast
import base64
import io
import json
import re
import sys
import tokenize
from configparser import ConfigParser
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from urllib.parse import unquote

root = Path(__file__).resolve().parents[1]
config = ConfigParser(delimiters=['='])
config.read(root/'settings.ini', encoding='utf-8')
settings = config['DEFAULT']

MB = 1_000_000
MAX_SITE_BYTES, MAX_PAGE_BYTES = 25*MB, 1.8*MB
CODE = re.compile(r'^ *```.*?^ *```|`[^`\n]*`', re.M | re.S)
LINK = re.compile(r'\]\(([^)\s]+)[^)]*\)|\b(?:src|href)=["\']([^"\']+)["\']')
HAS_SCHEME = re.compile(r'[a-z][a-z0-9+.-]*:|#|//')
IMAGE_STARTS = {'gif': b'GIF8', 'png': b'\x89PNG', 'jpeg': b'\xff\xd8', 'svg+xml': b'<'}


def process_notebooks():
    "Write the notebooks to _proc/ as Quarto would get them; return the folder."
    from nbdev.quarto import refresh_quarto_yml
    from nbdev.serve import proc_nbs
    refresh_quarto_yml()
    proc_nbs(n_workers=2)
    return root/'_proc'


def read_notebook(path): return json.loads(path.read_text(encoding='utf-8'))


# ---- Links and pictures ----

def linking_texts(nb):
    "Yield the texts of a notebook that may hold links, as pairs (is it Markdown?, text)."
    for cell in nb['cells']:
        if cell['cell_type'] == 'markdown': yield True, ''.join(cell['source'])
        for output in cell.get('outputs', []):
            data = output.get('data', {})
            if 'text/html' in data: yield False, ''.join(data['text/html'])
            elif 'text/markdown' in data: yield True, ''.join(data['text/markdown'])


def find_pages(folder):
    "Return the names of the pages on the site, made from the notebooks in `folder`."
    names = set()
    for path in folder.rglob('*.ipynb'):
        cells = read_notebook(path)['cells']
        front_matter = ''.join(cells[0]['source']) if cells else ''
        output_file = re.search(r'^output-file:\s*(\S+)', front_matter, re.M)
        name = output_file[1] if output_file else f'{path.stem}.html'
        names.add((path.parent/name).relative_to(folder).as_posix())
    return names


def check_data_uri(uri):
    "Return what is wrong with the picture in a data URI, or None."
    head, _, encoded = uri.partition(';base64,')
    try: data = base64.b64decode(encoded, validate=True)
    except ValueError: return 'is not base64'
    kind = head.removeprefix('data:image/')
    if kind in IMAGE_STARTS and not data.startswith(IMAGE_STARTS[kind]): return f'is not a {kind} file'


def check_link(target, path, folder, pages):
    "Return what is wrong with a link or picture of the notebook at `path`, or None."
    home = f'{settings["doc_host"]}{settings["doc_baseurl"]}/'
    if target.startswith('data:'):
        fault = check_data_uri(target)
        return fault and f'a picture {fault}'
    if target.startswith(home):
        page = target.removeprefix(home).partition('#')[0]
        return f'no page {page}' if page and page not in pages else None
    if HAS_SCHEME.match(target): return None
    file = path.parent/unquote(target.partition('#')[0])
    if file.exists() or file.resolve().relative_to(folder.resolve()).as_posix() in pages: return None
    return f'no file {target}'


def check_links(folder):
    "Yield the links and pictures of the processed notebooks in `folder` that lead nowhere."
    pages = find_pages(folder)
    for path in sorted(folder.rglob('*.ipynb')):
        for is_markdown, text in linking_texts(read_notebook(path)):
            for match in LINK.finditer(CODE.sub('', text) if is_markdown else text):
                fault = check_link(unescape(match[1] or match[2]), path, folder, pages)
                if fault: yield f'{path.relative_to(folder)}: {fault}'


def check_sizes(folder):
    "Yield what is too large for a site."
    total = sum(path.stat().st_size for path in folder.rglob('*') if path.is_file())
    if total > MAX_SITE_BYTES: yield f'the site has {total/MB:.1f} MB, at most {MAX_SITE_BYTES/MB:.0f} MB'
    for path in folder.rglob('*.ipynb'):
        size = path.stat().st_size
        if size > MAX_PAGE_BYTES:
            limit = f'at most {MAX_PAGE_BYTES/MB:.1f} MB'
            yield f'{path.relative_to(folder)}: {size/MB:.2f} MB with its documentation, {limit}'


# ---- Documentation of symbols ----

@dataclass
class Symbol:
    "A class, function or method of the package."
    module: str
    owner: str  # name of the class; None for a function
    name: str  # of the function or method; None for a class
    node: ast.AST
    comments: dict  # line number -> comment, with 'after ' before it if code precedes it on the line

    @property
    def is_init(self): return self.name == '__init__'

    @property
    def path(self): return '.'.join(filter(None, (self.module, self.owner, None if self.is_init else self.name)))

    @property
    def is_public(self):
        if (self.owner or '').startswith('_'): return False
        return self.is_init or not (self.name or '').startswith('_')


@dataclass
class ClassInfo:
    "What is known of a class of the package: names of its bases and of its methods."
    bases: set = field(default_factory=set)
    methods: set = field(default_factory=set)


def read_comments(source):
    "Return the comments of a module by line number; those that follow code begin with 'after '."
    lines, comments = source.splitlines(), {}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type != tokenize.COMMENT: continue
        line = token.start[0]
        alone = lines[line - 1].lstrip().startswith('#')
        comments[line] = token.string if alone else f'after {token.string}'
    return comments


def public_names(tree):
    "Return the names in the `__all__` of a module."
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], 'id', '') == '__all__':
            return ast.literal_eval(node.value)
    return []


def patched_class(function):
    "Return the name of the class that a function with fastcore's `@patch` extends, or None."
    is_patch = any('patch' in ast.unparse(decorator) for decorator in function.decorator_list)
    if is_patch and function.args.args and function.args.args[0].annotation:
        return ast.unparse(function.args.args[0].annotation)


def read_module(file, package, classes):
    "Yield the public symbols of a module; note its classes in `classes`, name -> `ClassInfo`."
    source = file.read_text(encoding='utf-8')
    tree, comments = ast.parse(source), read_comments(source)
    module = '.'.join(file.relative_to(package.parent).with_suffix('').parts)
    names = public_names(tree)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            methods = [n for n in node.body if isinstance(n, ast.FunctionDef)]
            info = classes.setdefault(node.name, ClassInfo())
            info.bases |= {getattr(base, 'id', '') for base in node.bases}
            info.methods |= {method.name for method in methods}
            if node.name not in names: continue
            yield Symbol(module, node.name, None, node, comments)
            for method in methods: yield Symbol(module, node.name, method.name, method, comments)
        elif isinstance(node, ast.FunctionDef):
            owner = patched_class(node)
            if owner: classes.setdefault(owner, ClassInfo()).methods.add(node.name)
            if owner or node.name in names: yield Symbol(module, owner, node.name, node, comments)


def is_inherited(name, owner, classes):
    "Return whether a base class of `owner` defines the method `name`, and so documents it."
    if owner not in classes: return False
    return any(base in classes and (name in classes[base].methods or is_inherited(name, base, classes))
               for base in classes[owner].bases)


def last_lines(args):
    "Return for each parameter the line on which it ends, its default included."
    positional = [*args.posonlyargs, *args.args]
    with_default = list(zip(positional[::-1], args.defaults[::-1]))
    with_default += [(a, default) for a, default in zip(args.kwonlyargs, args.kw_defaults) if default]
    others = [a for a in (args.vararg, args.kwarg) if a]
    lines = {a.arg: a.end_lineno for a in [*positional, *args.kwonlyargs, *others]}
    for a, default in with_default: lines[a.arg] = default.end_lineno
    return lines


def documents_itself(arg, classes):
    "Return whether the annotation of a parameter says what it is: fastcore's `Param`, a constant of it, or a class."
    name = getattr(arg.annotation, 'id', '')
    return isinstance(arg.annotation, ast.Call) or name.isupper() or name in classes


def undescribed_parameters(function, comments, classes):
    "Yield the names of the parameters of `function` that no comment describes."
    args, first_line = function.args, function.lineno
    lines = last_lines(args)
    described_elsewhere = comments.get(first_line, '').startswith('after # as `')
    delegates = any('delegates' in ast.unparse(decorator) for decorator in function.decorator_list)
    parameters = [*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg]
    for i, arg in enumerate(a for a in parameters if a):
        if i == 0 and arg.arg in ('self', 'cls') or documents_itself(arg, classes): continue
        if arg is args.kwarg and delegates: continue
        on_first_line = lines[arg.arg] == first_line
        comment_above = comments.get(arg.lineno - 1, '').startswith('#')
        if on_first_line and not described_elsewhere: yield arg.arg
        elif lines[arg.arg] not in comments and not comment_above: yield arg.arg


def check_documentation(package):
    "Yield the public symbols of `package` without a docstring, or with parameters that no comment describes."
    classes, symbols = {}, []
    for file in sorted(package.rglob('*.py')): symbols += read_module(file, package, classes)
    for symbol in symbols:
        is_method = symbol.name and symbol.owner and not symbol.is_init
        if not symbol.is_public or is_method and is_inherited(symbol.name, symbol.owner, classes): continue
        if not symbol.is_init and not ast.get_docstring(symbol.node): yield f'{symbol.path} has no docstring'
        if not symbol.name: continue
        lacking = list(undescribed_parameters(symbol.node, symbol.comments, classes))
        if lacking: yield f'{symbol.path}: no comment describes {", ".join(lacking)}'


# ---- Titles, descriptions, source links and defaults ----

def front_matter(nb): return ''.join(nb['cells'][0]['source']) if nb['cells'] else ''


def check_titles(folder):
    "Yield the pages without a title or a description, and a site without search."
    for path in sorted(folder.rglob('*.ipynb')):
        head = front_matter(read_notebook(path))
        for key in ('title', 'description'):
            if not re.search(rf'^{key}: *\S', head, re.M): yield f'{path.relative_to(folder)}: no {key}'
    if 'search: true' not in (root/'_quarto.yml').read_text(encoding='utf-8'): yield '_quarto.yml: no search: true'


def read_symbol_pages(folder):
    "Return the documentation of the symbols on the site: module -> {name: Markdown with a link to the source}."
    pages = {}
    for path in folder.glob('*.ipynb'):
        nb = read_notebook(path)
        output_file = re.search(r'^output-file:\s*(\S+)\.html', front_matter(nb), re.M)
        shown = {}
        for is_markdown, text in linking_texts(nb):
            match = re.match(r'---\s+\[source\]\(https?://[^)\s]+\)[^\n]*\s+#+ (\S+)', text)
            if is_markdown and match: shown[match[1]] = text
        if output_file: pages[output_file[1]] = shown
    return pages


def check_symbol_pages(folder, package):
    "Yield the public functions and classes whose page shows no link to the source, or not their defaults."
    classes, pages = {}, read_symbol_pages(folder)
    for file in sorted(package.rglob('*.py')):
        for symbol in read_module(file, package, classes):
            if symbol.owner and symbol.name: continue  # a method, or the class's __init__
            page, name = symbol.module.partition('.')[2], symbol.owner or symbol.name
            text = pages.get(page, {}).get(name)
            if page.endswith('__init__'): continue
            if text is None: yield f'{page}: no link to the source of {name}'
            elif getattr(symbol.node, 'args', None) and symbol.node.args.defaults and '=' not in text:
                yield f'{page}: {name} is shown without its defaults'


# ---- Addresses in the tutorials ----

def check_addresses(write=False):
    "Yield the addresses in the tutorials that are not those of settings.ini; with `write`, correct them."
    repository = f'{settings["user"]}/{settings["repo"]}'
    for path in sorted((root/'nbs'/'tutorials').glob('*.ipynb')):
        name = f'nbs/tutorials/{path.name}'
        badge = f'https://colab.research.google.com/github/{repository}/blob/{settings["branch"]}/{name}'
        install = f'git+{settings["git_url"]}@{settings["branch"]}'
        text = path.read_text(encoding='utf-8')
        corrected = re.sub(r'https://colab\.research\.google\.com/github/[^"\\\s)]+', badge, text)
        corrected = re.sub(r'git\+https?://[^"\\\s]+', install, corrected)
        if corrected != text:
            if write: path.write_text(corrected, encoding='utf-8')
            else: yield f'{name}: its addresses are not those of settings.ini; run python .ci/site.py --write'
        for address in (badge, install):
            if address not in corrected: yield f'{name} lacks {address}'


def main():
    "Check everything, or with --write correct the addresses in the tutorials."
    write = '--write' in sys.argv
    faults = list(check_addresses(write))
    if not write:
        folder = process_notebooks()
        package = root/settings['lib_path']
        faults += [*check_links(folder), *check_sizes(folder), *check_documentation(package)]
        faults += [*check_titles(folder), *check_symbol_pages(folder, package)]
    if faults: sys.exit('\n'.join([*faults, f'{len(faults)} faults.']))


if __name__ == '__main__': main()
