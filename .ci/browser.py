"""Use the studio in JupyterLab in Chromium as a user does, and check what the page shows.

A clip is dropped on the panel, a run is stopped, another one goes on to its end, its result is saved, and its command
is copied and run in a shell: it must give the same frames. Then the kernel is restarted and the run is brought back.

Needs the extra `browser` (JupyterLab and Playwright) and a Chromium: that of the system, or the one that
`playwright install chromium` fetches.
"""
import base64
import json
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from fastcore.script import call_parse

root = Path(__file__).resolve().parents[1]
NOTEBOOK = 'studio.ipynb'
CELL = '''from crf_nb.studio import Studio
studio = Studio(updates=1, steps=10)
studio'''
CLIP = "from crf_nb import Scene; Scene.sample(17).render(4, 64).save('clip.mp4')" # it shows a young man
BROKEN_GRAPH = 'name: mine\nvariables:\n  age: [young, old\n'
DROP_FILE = '''(area, [name, content]) => {
    const bytes = Uint8Array.from(atob(content), c => c.charCodeAt(0)), transfer = new DataTransfer();
    transfer.items.add(new File([bytes], name));
    for (const type of ['dragover', 'drop'])
        area.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: transfer}));
}'''
CELL_ERROR = '[data-mime-type="application/vnd.jupyter.error"]'
# messages that JupyterLab itself writes to the console
JUPYTERLAB_MESSAGES = re.compile(
    r'favicon|/api/translations|/lab/extensions|jupyterlab_pygments|ResizeObserver loop|service-worker'
    r'|Failed to load resource: net::ERR_(INTERNET|NAME)')


# ---- JupyterLab ----

def call_api(url, token, path, method='GET'):
    "Return the reply of Jupyter's REST API."
    headers = dict(Authorization=f'token {token}')
    request = urllib.request.Request(f'{url}/api/{path}', headers=headers, method=method)
    with urllib.request.urlopen(request, timeout=20) as reply: return reply.read()


def free_port():
    "Return a port of this machine that no program uses."
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def wait_for_server(url, token, log, seconds):
    "Wait until JupyterLab answers; exit with the end of its log if it does not."
    for _ in range(seconds):
        time.sleep(1)
        try:
            call_api(url, token, 'status')
            return
        except OSError: pass
    sys.exit('JupyterLab did not start:\n' + log.read_text()[-3000:])


@contextmanager
def jupyterlab(folder, seconds):
    "Start a JupyterLab on `folder`/work, with its settings in `folder`; yield its address and token."
    port, token, log = free_port(), secrets.token_hex(16), folder/'server.log'
    url = f'http://127.0.0.1:{port}'
    directories = ('JUPYTER_CONFIG', 'JUPYTER_DATA', 'JUPYTER_RUNTIME', 'JUPYTERLAB_SETTINGS')
    environment = {**os.environ, **{f'{name}_DIR': str(folder/name) for name in directories}}
    options = ['--no-browser', '--allow-root', '--ip=127.0.0.1', f'--port={port}', '--ServerApp.port_retries=0',
               f'--IdentityProvider.token={token}', f'--ServerApp.root_dir={folder/"work"}', '--LabApp.news_url=None',
               '--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate']
    with open(log, 'w') as out:
        process = subprocess.Popen([sys.executable, '-m', 'jupyterlab', *options], env=environment, stdout=out,
                                   stderr=subprocess.STDOUT, start_new_session=True)
    try:
        wait_for_server(url, token, log, seconds)
        yield url, token
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try: process.wait(20)
        except subprocess.TimeoutExpired: os.killpg(process.pid, signal.SIGKILL)


def prepare_folder(folder):
    "Write a notebook with one cell to `folder`/work; return that folder."
    work = folder/'work'
    work.mkdir()
    cell = dict(cell_type='code', id='studio', source=CELL, metadata={}, execution_count=None, outputs=[])
    kernel = dict(kernelspec=dict(name='python3', display_name='Python 3', language='python'))
    notebook = dict(cells=[cell], metadata=kernel, nbformat=4, nbformat_minor=5)
    (work/NOTEBOOK).write_text(json.dumps(notebook))
    notifications = folder/'JUPYTERLAB_SETTINGS'/'@jupyterlab'/'apputils-extension'
    notifications.mkdir(parents=True)
    settings = '{"fetchNews": "false", "checkForUpdates": false}'
    (notifications/'notification.jupyterlab-settings').write_text(settings)
    return work


# ---- The page ----

class Page:
    "The page in the browser, with the panel on it, its errors, and a picture of each moment."
    def __init__(self, page, pictures):
        self.page, self.pictures = page, pictures
        self.panel = page.locator('.jp-OutputArea-output .crf').last
        self.errors, self.start_time = [], time.time()
        page.on('console', self.on_console)
        page.on('pageerror', lambda error: self.errors.append(str(error)))

    def on_console(self, message):
        if message.type == 'error': self.errors.append(f'{message.text} ({message.location.get("url", "")})')

    @property
    def seconds(self): return time.time() - self.start_time

    def log(self, text, picture=None):
        "Print a line, and take a picture of the page."
        print(f'{self.seconds:5.0f} s  {text}', flush=True)
        if picture and self.pictures: self.page.screenshot(path=self.pictures/f'{picture}.png')

    def button(self, name):
        "Return the button of the panel with this text; its accessible name would include its icon."
        return self.panel.locator('button', has_text=re.compile(rf'^\s*{name}\s*$'))

    def drop(self, name, content):
        "Drop a file on the panel."
        self.panel.locator('.crf-drop').evaluate(DROP_FILE, [name, base64.b64encode(content).decode()])

    def field(self, label):
        "Return the text field or menu of the panel with this label."
        label = self.page.locator('label', has_text=re.compile(rf'^\s*{label}\s*$'))
        return self.panel.locator('.widget-inline-hbox', has=label).locator('input, select')

    def choose(self, label, text):
        "Choose an entry in a menu of the panel."
        self.field(label).select_option(label=text)

    def save_notebook(self):
        "Save the notebook, and wait until it is written."
        self.page.keyboard.press('Control+s')
        self.page.wait_for_timeout(2000)

    def wait_for_status(self, pattern):
        "Wait until the status line of the panel matches `pattern`."
        self.panel.locator('[role=status]', has_text=re.compile(pattern)).wait_for()


def open_panel(page, url, token):
    "Open the notebook and run its cell; the panel appears."
    tab = page.page
    tab.goto(f'{url}/lab/tree/{NOTEBOOK}?token={token}', wait_until='domcontentloaded')
    tab.locator('#jp-main-statusbar', has_text='| Idle').wait_for()
    page.log('JupyterLab shows the notebook')
    run_cell(page)
    page.log('the panel is shown', 'empty')


def run_cell(page):
    "Run the cell of the notebook."
    tab = page.page
    tab.locator('.jp-CodeCell .cm-content').first.click()
    tab.keyboard.press('Control+Enter')
    canvas = page.panel.locator('.crf-canvas')
    canvas.or_(tab.locator(CELL_ERROR)).first.wait_for()
    assert canvas.count(), 'the cell failed'


def drop_files(page, clip):
    "Drop a graph with an error: the panel names the line. Then drop a clip."
    page.drop('mine.yaml', BROKEN_GRAPH.encode())
    page.wait_for_status('mine.yaml.*line 4')
    assert page.panel.locator('.crf-error').count(), 'the message should be marked as an error'
    page.log('the error in the graph is shown with its line', 'error')
    page.choose('graph', 'paper')
    page.drop('clip.mp4', clip)
    page.field('it shows').fill('A man is young.')
    page.field('it shows').press('Enter')
    page.wait_for_status('Click a value')
    assert page.field('clip').input_value() == 'studio/uploads/clip.mp4'
    page.log('the clip is there')


def set_age(page):
    "Set age = old with the keyboard: beard and bald follow."
    panel = page.panel
    panel.get_by_title('do(age = old)').focus()
    page.page.keyboard.press('Enter')
    panel.locator('.crf-variable.crf-set').wait_for()
    panel.locator('mark').first.wait_for()
    assert panel.locator('.crf-variable.crf-effect').count() == 2, 'beard and bald should be effects of age'
    assert panel.locator('svg .crf-active').count() >= 2, 'the edges from age to its effects should be active'
    page.log('age is set, beard and bald are its effects', 'set')


def run_and_stop(page):
    "Start a run and stop it."
    page.button('Run').click()
    page.wait_for_status('since the start')
    assert page.button('Run').is_disabled() and page.button('Stop').is_enabled()
    page.button('Stop').click()
    page.wait_for_status('Stopped|is the best')
    assert page.button('Run').is_enabled() and page.button('Stop').is_disabled()
    page.log('a run was stopped')


def run_to_the_end(page):
    "Run again, and check the timeline."
    page.button('Run').click()
    page.wait_for_status('step \\d+ of|is the best')
    page.log('a run goes on', 'running')
    page.wait_for_status('is the best')
    entries = page.panel.locator('.crf-entry')
    assert page.panel.locator('.crf-entry.crf-best').count() == 1, 'one iteration should be the best'
    judgements = ' '.join(entries.first.locator('.crf-judgement').all_inner_texts())
    for name in ('age', 'beard', 'bald', 'gender', 'skin', 'glasses', 'clothing', 'background', 'motion'):
        assert f'{name}:' in judgements, f'there should be a judgement of {name}, got {judgements!r}'
    width = entries.first.locator('img').first.evaluate('img => img.naturalWidth')
    assert width > 0, 'the GIF of the first iteration should be shown'
    columns = entries.first.locator('.crf-frame')
    assert columns.count() == 4, 'the timeline of the verdict should have a column for each frame'
    columns.nth(2).hover()
    assert columns.nth(2).locator('img').is_visible(), 'the frame should appear beside its column'
    page.log(f'the run has ended: {page.panel.locator("[role=status]").inner_text()}', 'done')
    if page.pictures: page.panel.screenshot(path=page.pictures/'panel.png')


def save_result(page, folder):
    "Save the result, and check the files in `folder`."
    page.button('Save').click()
    page.wait_for_status('Saved counterfactual.mp4')
    record = json.loads((folder/'run.json').read_text())
    assert record['interventions'] == {'age': 'old'}, 'run.json should name the intervention'
    page.log('the result is saved')


def run_copied_command(page, work):
    "Copy the run as a command and run it in a shell: it must give the frames of the studio."
    page.button('Copy as command').click()
    command = page.page.evaluate('navigator.clipboard.readText()').strip()
    page.log(f'copied: {command}', 'script')
    saved = work/'studio'/'counterfactual.mp4'
    frames = decoded(saved)
    saved.unlink()
    subprocess.run(command, shell=True, cwd=work, check=True, capture_output=True)
    assert decoded(saved) == frames, 'the command should give the same frames as the studio'
    page.log('the command gave the same frames, bit for bit')


def decoded(file):
    "Return the pixels of a video as bytes."
    import av
    with av.open(str(file)) as video: return b''.join(frame.to_ndarray().tobytes() for frame in video.decode(video=0))


def choose_dark_theme(tab):
    "Choose JupyterLab's dark theme in its menu."
    tab.locator('.lm-MenuBar-itemLabel', has_text=re.compile('^Settings$')).click()
    tab.locator('.lm-Menu-itemLabel', has_text=re.compile('^Theme$')).hover()
    tab.locator('.lm-Menu-itemLabel', has_text=re.compile('^JupyterLab Dark$')).click()
    tab.wait_for_timeout(1000)


def bring_back_run(page):
    "Run the cell again in a new kernel: the stored run comes back. Pictures are taken in the dark theme."
    tab = page.page
    if page.pictures: choose_dark_theme(tab)
    run_cell(page)
    history = page.field('history')
    history.select_option(index=1)
    page.wait_for_status('This is the stored run')
    assert page.panel.locator('.crf-entry .crf-judgement').count(), 'the verdicts should come back'
    page.log('the run was brought back', 'dark')


def lose_kernel(page, url, token):
    "Restart the kernel in the middle of a run: the panel says that it does not answer."
    page.button('Run').click()
    page.wait_for_status('since the start')
    for kernel in json.loads(call_api(url, token, 'kernels')):
        call_api(url, token, f'kernels/{kernel["id"]}/restart', 'POST')
    page.page.wait_for_timeout(21_500)
    opacity = page.panel.locator('.crf-kernel-lost').evaluate('element => getComputedStyle(element).opacity')
    assert opacity == '1', 'the panel should say that the kernel does not answer'
    page.log('the kernel is lost, and the panel says so', 'lost')


def cell_errors(notebook):
    "Return the errors in the outputs of a stored notebook."
    outputs = [output for cell in json.loads(notebook.read_text())['cells'] for output in cell.get('outputs', [])]
    return [output['evalue'] for output in outputs if output['output_type'] == 'error']


def use_studio(page, url, token, work):
    "Do what a user does, from dropping a clip to copying the command; return the errors in the console."
    open_panel(page, url, token)
    drop_files(page, (work/'clip.mp4').read_bytes())
    set_age(page)
    run_and_stop(page)
    run_to_the_end(page)
    save_result(page, work/'studio')
    run_copied_command(page, work)
    page.save_notebook()
    errors = [error for error in page.errors if not JUPYTERLAB_MESSAGES.search(error)]
    lose_kernel(page, url, token)
    bring_back_run(page)
    return errors


def find_chromium():
    "Return the path of the system's Chromium, or None."
    return next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))), None)


@call_parse
def browser(
    pictures:str='', # folder for screenshots; none are taken if it is not given
    seconds:int=240, # maximum duration of a stage
    chromium:str='', # path of the browser; the system's if not given, or Playwright's own
):
    "Check the studio in a browser."
    from playwright.sync_api import sync_playwright
    pictures = Path(pictures).resolve() if pictures else None
    if pictures: pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        work = prepare_folder(Path(folder))
        subprocess.run([sys.executable, '-c', CLIP], cwd=work, check=True)
        with jupyterlab(Path(folder), seconds) as (url, token), sync_playwright() as playwright:
            launched = playwright.chromium.launch(executable_path=chromium or find_chromium(),
                                                  args=['--no-sandbox', '--disable-dev-shm-usage'])
            tab = launched.new_page(viewport=dict(width=1280, height=1400))
            tab.context.grant_permissions(['clipboard-read', 'clipboard-write'])
            tab.set_default_timeout(seconds*1000)
            page = Page(tab, pictures)
            try: errors = use_studio(page, url, token, work)
            except Exception:
                page.log('FAILED here', 'failed')
                page.save_notebook()
                failed = cell_errors(work/NOTEBOOK)
                print('\n'.join(['In the console:', *page.errors[:20], 'In the cells:', *failed]))
                raise
        failed = cell_errors(work/NOTEBOOK)
    if failed: sys.exit(f'Cells failed: {failed}')
    if errors: sys.exit('Errors in the console:\n' + '\n'.join(errors))
    print(f'The studio works in a browser ({page.seconds:.0f} s).')
