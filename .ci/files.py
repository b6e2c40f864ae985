"""Fail if a committed file is too large or of a forbidden kind, or if a notebook is missing from the sidebar."""
import base64
import json
import re
import struct
import subprocess
import sys
from pathlib import Path

KB, MB = 1_000, 1_000_000
MAX_GIF_BYTES, MAX_GIF_WIDTH = 500*KB, 640
MAX_NOTEBOOK_BYTES = 1_500*KB
MAX_FILE_BYTES = 1*MB
MAX_WEIGHTS_BYTES = 25*MB  # all *.safetensors files together
NEVER_COMMITTED = re.compile(
    r'(^|/)(_proc|_docs|_site|\.quarto|__pycache__|\.ipynb_checkpoints)/|\.(pt|pth|pkl|ckpt)$')
EMBEDDED_GIF = re.compile(r'data:image/gif;base64,([A-Za-z0-9+/=]+)')


def check_gif(data, name):
    "Yield what is wrong with the bytes of a GIF."
    width = struct.unpack('<H', data[6:8])[0]
    if len(data) > MAX_GIF_BYTES:
        yield f'{name}: {len(data)/KB:.0f} kB; a GIF has at most {MAX_GIF_BYTES/KB:.0f} kB'
    if width > MAX_GIF_WIDTH: yield f'{name}: {width} px wide; a GIF has at most {MAX_GIF_WIDTH} px'


def check_outputs(data, name):
    "Yield what is wrong with the stored outputs of a notebook: errors and large GIFs."
    outputs = [output for cell in json.loads(data)['cells'] for output in cell.get('outputs', [])]
    if any(output['output_type'] == 'error' for output in outputs): yield f'{name}: a stored output is an error'
    html = ''.join(''.join(output.get('data', {}).get('text/html', '')) for output in outputs)
    for i, gif in enumerate(EMBEDDED_GIF.findall(html)): yield from check_gif(base64.b64decode(gif), f'{name}, GIF {i}')


def check_size(size, name):
    "Yield what is wrong with the size of a file, in bytes. Weights are counted together, by `check_files`."
    suffix = Path(name).suffix
    if suffix == '.safetensors': return
    limit = MAX_NOTEBOOK_BYTES if suffix == '.ipynb' else MAX_FILE_BYTES
    if size > limit: yield f'{name}: {size/MB:.2f} MB; at most {limit/MB:.1f} MB'


def check_sidebar(root, names):
    "Yield the notebooks that are missing from the sidebar, and the lines of the sidebar that lead nowhere."
    listed = set(re.findall(r'\S+\.ipynb', (root/'nbs/sidebar.yml').read_text(encoding='utf-8')))
    committed = {n.removeprefix('nbs/') for n in names if n.startswith('nbs/') and n.endswith('.ipynb')}
    for n in sorted(committed - listed): yield f'nbs/{n}: not in nbs/sidebar.yml'
    for n in sorted(listed - committed): yield f'nbs/sidebar.yml: {n} does not exist'


def check_files(root):
    "Yield everything that is wrong with the files committed under `root`, one line each."
    command = ['git', 'ls-files', '-z']
    names = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout.split('\0')[:-1]
    weights = 0
    for name in names:
        data = (root/name).read_bytes()
        if NEVER_COMMITTED.search(name): yield f'{name}: never committed'
        yield from check_size(len(data), name)
        if name.endswith('.safetensors'): weights += len(data)
        if name.endswith('.gif'): yield from check_gif(data, name)
        if name.endswith('.ipynb'): yield from check_outputs(data, name)
    if weights > MAX_WEIGHTS_BYTES:
        yield f'*.safetensors: {weights/MB:.1f} MB; all weights together have at most {MAX_WEIGHTS_BYTES/MB:.0f} MB'
    yield from check_sidebar(root, names)


if __name__ == '__main__':
    faults = list(check_files(Path(__file__).resolve().parents[1]))
    sys.exit('\n'.join(faults) or None)
