"""Fail where a committed file is too large, of a kind that is never committed, or a notebook is missing from the sidebar."""
import base64, json, re, struct, subprocess, sys
from pathlib import Path

KB, MB = 1_000, 1_000_000
GIF_BYTES, GIF_WIDTH = 200*KB, 256
NEVER = re.compile(r'(^|/)(_proc|_docs|_site|\.quarto|__pycache__|\.ipynb_checkpoints)/|\.(pt|pth|pkl|ckpt)$')
EMBEDDED = re.compile(r'data:image/gif;base64,([A-Za-z0-9+/=]+)')


def gif(data, name):
    "What is wrong with the GIF `data`."
    width = struct.unpack('<H', data[6:8])[0]
    if len(data) > GIF_BYTES: yield f'{name}: {len(data)/KB:.0f} kB, a GIF has at most {GIF_BYTES/KB:.0f}'
    if width > GIF_WIDTH: yield f'{name}: {width} px wide, a GIF has at most {GIF_WIDTH}'


def notebook(data, name):
    "What is wrong with the stored outputs of the notebook `data`."
    outputs = [o for c in json.loads(data)['cells'] for o in c.get('outputs', [])]
    if any(o['output_type'] == 'error' for o in outputs): yield f'{name}: a stored output is an error'
    for i, found in enumerate(EMBEDDED.findall(''.join(''.join(o.get('data', {}).get('text/html', '')) for o in outputs))):
        yield from gif(base64.b64decode(found), f'{name}, GIF {i}')


def faults(root):
    "Everything that is wrong with the files committed under `root`, a line each."
    names = subprocess.run(['git', 'ls-files', '-z'], cwd=root, check=True, capture_output=True, text=True).stdout.split('\0')[:-1]
    weights = 0
    for name in names:
        data, suffix = (root/name).read_bytes(), Path(name).suffix
        if NEVER.search(name): yield f'{name}: never committed'
        if suffix == '.safetensors': weights += len(data)
        elif len(data) > MB: yield f'{name}: {len(data)/MB:.2f} MB, a file has at most 1'
        if suffix == '.gif': yield from gif(data, name)
        if suffix == '.ipynb': yield from notebook(data, name)
    if weights > 25*MB: yield f'*.safetensors: {weights/MB:.1f} MB, all weights together have at most 25'

    shown = set(re.findall(r'\S+\.ipynb', (root/'nbs/sidebar.yml').read_text(encoding='utf-8')))
    there = {n.removeprefix('nbs/') for n in names if n.startswith('nbs/') and n.endswith('.ipynb')}
    for n in sorted(there - shown): yield f'nbs/{n}: not in nbs/sidebar.yml'
    for n in sorted(shown - there): yield f'nbs/sidebar.yml: {n} does not exist'


if __name__ == '__main__': sys.exit('\n'.join(faults(Path(__file__).resolve().parents[1])) or None)
