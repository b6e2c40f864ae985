"""Fail if the code breaks a rule of language or layout that a machine can check. CONTRIBUTING.md lists the rules."""
import ast
import json
import re
import sys
from pathlib import Path

MAX_LINE = 120
MAX_MODULE_LINES = 350
LONGER_MODULES = {  # module -> why it is longer than MAX_MODULE_LINES
    'crf_nb/bench/worker.py': 'one class, whose methods share the loaded models and the store',
}
FORBIDDEN = re.compile(r' is no | are no | is none\b|\b[Nn]obody\b|\b[Ss]omebody\b')


def modules(package):
    "Yield (path, text) of every module that a notebook exports or a person writes; not the index that nbdev writes."
    for path in sorted(package.rglob('*.py')):
        if path.name != '_modidx.py': yield path, path.read_text(encoding='utf-8')


def check_phrases(path, text):
    "Yield the phrases that plain English avoids, such as 'is no number' and 'nobody'."
    for number, line in enumerate(text.splitlines(), 1):
        match = FORBIDDEN.search(line)
        if match: yield f'{path}:{number}: {match[0].strip()!r}; say what is expected instead: {line.strip()[:80]}'


def is_generated(text):
    "Return for each line of a module whether nbdev wrote it: the list of names, and the marker before each cell."
    flags, in_names = [], False
    for line in text.splitlines():
        if line.startswith('# %%'): in_names = line.startswith('# %% auto')
        flags.append(in_names or line.startswith('# %%'))
    return flags


def check_line_lengths(path, text):
    "Yield the lines that are too long."
    for number, (line, generated) in enumerate(zip(text.splitlines(), is_generated(text)), 1):
        if len(line) > MAX_LINE and not generated: yield f'{path}:{number}: {len(line)} characters; a line has at most {MAX_LINE}'


def check_module_length(path, text):
    "Yield the module if it is too long without a reason."
    cells = re.split(r'^# %% .*$', text, flags=re.MULTILINE)[2:] or [text]
    length = sum(len(cell.strip().splitlines()) for cell in cells) # without the markers that nbdev writes
    if length > MAX_MODULE_LINES and path.as_posix() not in LONGER_MODULES:
        yield (f'{path}: {length} exported lines; a module has at most {MAX_MODULE_LINES}. '
               'Split it by subject, or give the reason in LONGER_MODULES of .ci/language.py')


def is_private(name): return name.startswith('_') and not name.endswith('_')


def check_imports(path, tree):
    "Yield imports of `unittest.mock`, and imports of names that another module keeps to itself."
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names = [f'{node.module}.{a.name}' for a in node.names]
            for alias in node.names:
                if node.level and is_private(alias.name):
                    yield f'{path}:{node.lineno}: imports {alias.name} from another module; make it public there'
        elif isinstance(node, ast.Import): names = [a.name for a in node.names]
        else: continue
        if any(name.startswith('unittest.mock') for name in names):
            yield f'{path}:{node.lineno}: unittest.mock; library code does not replace parts of other modules'


def base_names(cls):
    "Return the last part of the name of each base of a class, such as 'Editor' of `base.Editor`."
    return [base.attr if isinstance(base, ast.Attribute) else getattr(base, 'id', '') for base in cls.bases]


def patched_class(function):
    "Return the name of the class that a function with fastcore's `@patch` extends, or None."
    is_patch = any('patch' in ast.unparse(decorator) for decorator in function.decorator_list)
    if is_patch and function.args.args and function.args.args[0].annotation:
        return ast.unparse(function.args.args[0].annotation)


def private_methods(trees):
    "Return the private methods of each class, {class: {method: path of its module}}, and the bases, {class: names}."
    methods, bases = {}, {}
    for path, tree in trees.items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, base_names(node))
                functions, owner = [f for f in node.body if isinstance(f, ast.FunctionDef)], node.name
            elif isinstance(node, ast.FunctionDef): functions, owner = [node], patched_class(node)
            else: continue
            for f in functions:
                if owner and is_private(f.name): methods.setdefault(owner, {})[f.name] = path
    return methods, bases


def ancestors(name, bases):
    "Yield the names of all classes of the package that the class `name` inherits from."
    for base in bases.get(name, []):
        yield base
        yield from ancestors(base, bases)


def check_overrides(trees):
    "Yield the private methods that a class of another module overrides."
    methods, bases = private_methods(trees)
    for owner, own in methods.items():
        for base in ancestors(owner, bases):
            for name in own.keys() & methods.get(base, {}).keys():
                if own[name] != methods[base][name]:
                    yield f'{own[name]}: {owner}.{name} overrides a private method of {base}; make that method public'


def check_package(package):
    "Yield everything that is wrong in the modules of `package`."
    trees = {}
    for path, text in modules(package):
        trees[path] = ast.parse(text)
        yield from check_phrases(path, text)
        yield from check_line_lengths(path, text)
        yield from check_module_length(path, text)
        yield from check_imports(path, trees[path])
    yield from check_overrides(trees)


def check_notebooks(folder):
    "Yield the lines of code cells that are too long."
    for path in sorted(folder.rglob('*.ipynb')):
        if '.ipynb_checkpoints' in path.parts: continue
        for cell in json.loads(path.read_text(encoding='utf-8'))['cells']:
            source = ''.join(cell['source'])
            if cell['cell_type'] == 'code': yield from check_line_lengths(f'{path}, cell {cell.get("id")}', source)


def main():
    "Check the package and the notebooks, from the root of the repository."
    faults = [*check_package(Path('crf_nb')), *check_notebooks(Path('nbs'))]
    if faults: sys.exit('\n'.join([*faults, f'{len(faults)} faults.']))


if __name__ == '__main__': main()
