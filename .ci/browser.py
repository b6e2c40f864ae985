"""Run the first tutorial in JupyterLab in Chromium, use the studio, and check what the page shows.

Needs the extra `browser` (JupyterLab and Playwright) and a Chromium: that of the system, or the one that
`playwright install chromium` fetches.
"""
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
TUTORIAL = '1_first_counterfactual.ipynb'
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
    "Copy the tutorial and its pictures to `folder`/work; return the folder of the tutorial."
    tutorials = folder/'work'/'tutorials'
    tutorials.mkdir(parents=True)
    shutil.copy(root/'nbs'/'tutorials'/TUTORIAL, tutorials)
    shutil.copytree(root/'nbs'/'images', folder/'work'/'images')
    notifications = folder/'JUPYTERLAB_SETTINGS'/'@jupyterlab'/'apputils-extension'
    notifications.mkdir(parents=True)
    settings = '{"fetchNews": "false", "checkForUpdates": false}'
    (notifications/'notification.jupyterlab-settings').write_text(settings)
    return tutorials


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

    def save_notebook(self):
        "Save the notebook, and wait until it is written."
        self.page.keyboard.press('Control+s')
        self.page.wait_for_timeout(2000)

    def wait_for_status(self, pattern):
        "Wait until the status line of the panel matches `pattern`."
        self.panel.locator('[role=status]', has_text=re.compile(pattern)).wait_for()


def run_tutorial(page, url, token):
    "Open the tutorial and run all its cells; the panel appears."
    tab = page.page
    tab.goto(f'{url}/lab/tree/tutorials/{TUTORIAL}?token={token}', wait_until='domcontentloaded')
    tab.locator('.jp-Notebook h1').first.wait_for()
    tab.locator('#jp-main-statusbar', has_text='| Idle').wait_for()
    page.log('JupyterLab shows the tutorial', '1_opened')
    tab.locator('.lm-MenuBar-itemLabel', has_text=re.compile('^Run$')).click()
    tab.locator('.lm-Menu-itemLabel', has_text=re.compile('^Run All Cells$')).click()
    canvas = page.panel.locator('.crf-canvas')
    canvas.or_(tab.locator(CELL_ERROR)).first.wait_for()
    assert canvas.count(), 'a cell failed'
    page.panel.scroll_into_view_if_needed()
    page.log('all cells have run, the panel is shown', '2_panel')


def set_age(page):
    "Click age = old in the graph: beard and bald follow."
    panel = page.panel
    panel.get_by_title('do(age = old)').click()
    panel.locator('.crf-variable.crf-set').wait_for()
    panel.locator('mark').first.wait_for()
    assert panel.locator('.crf-variable.crf-effect').count() == 2, 'beard and bald should be effects of age'
    assert panel.locator('svg .crf-active').count() >= 2, 'the edges from age to its effects should be active'
    page.log('age is set, beard and bald are its effects', '3_set')


def run_and_stop(page):
    "Start a run and stop it."
    page.button('Run').click()
    page.wait_for_status('step \\d+ of')
    assert page.button('Run').is_disabled() and page.button('Stop').is_enabled()
    page.log('a run goes on', '4_running')
    page.button('Stop').click()
    page.wait_for_status('Stopped')
    assert page.button('Run').is_enabled() and page.button('Stop').is_disabled()
    page.log('the run was stopped', '5_stopped')


def run_to_the_end(page):
    "Run again, and check the timeline."
    page.button('Run').click()
    page.wait_for_status('is the best')
    entries = page.panel.locator('.crf-entry')
    assert entries.count() >= 2, 'there should be an iteration and the true counterfactual'
    assert page.panel.locator('.crf-entry.crf-best').count() == 1, 'one iteration should be the best'
    judgements = ' '.join(entries.first.locator('.crf-judgement').all_inner_texts())
    for name in ('age', 'beard', 'bald', 'gender', 'skin', 'glasses', 'clothing', 'background', 'motion'):
        assert f'{name}:' in judgements, f'there should be a judgement of {name}, got {judgements!r}'
    width = entries.first.locator('img').evaluate('img => img.naturalWidth')
    assert width > 0, 'the GIF of the first iteration should be shown'
    page.log(f'the run has ended: {page.panel.locator("[role=status]").inner_text()}', '6_done')
    if page.pictures: page.panel.screenshot(path=page.pictures/'panel.png')


def save_result(page, folder):
    "Save the result, and check the files in `folder`."
    page.button('Save').click()
    page.wait_for_status('Saved counterfactual.mp4')
    record = json.loads((folder/'run.json').read_text())
    assert record['interventions'] == {'age': 'old'}, 'run.json should name the intervention'
    assert (folder/'counterfactual.mp4').stat().st_size > 0, 'the video should not be empty'
    page.log('the result is saved', '7_saved')


def lose_kernel(page, url, token):
    "Kill the kernel in the middle of a run: the panel says so."
    page.button('Run').click()
    page.wait_for_status('step|s\\.')
    for kernel in json.loads(call_api(url, token, 'kernels')): call_api(url, token, f'kernels/{kernel["id"]}', 'DELETE')
    page.page.wait_for_timeout(21_500)
    opacity = page.panel.locator('.crf-kernel-lost').evaluate('element => getComputedStyle(element).opacity')
    assert opacity == '1', 'the panel should say that the kernel does not answer'
    page.log('the kernel is lost, and the panel says so', '8_lost')


def cell_errors(notebook):
    "Return the errors in the outputs of a stored notebook."
    outputs = [output for cell in json.loads(notebook.read_text())['cells'] for output in cell.get('outputs', [])]
    return [output['evalue'] for output in outputs if output['output_type'] == 'error']


def use_studio(page, url, token, tutorials):
    "Do what a user does, from opening the tutorial to saving a result; return the errors in the console."
    run_tutorial(page, url, token)
    set_age(page)
    run_and_stop(page)
    run_to_the_end(page)
    save_result(page, tutorials/'studio')
    page.save_notebook()
    errors = [error for error in page.errors if not JUPYTERLAB_MESSAGES.search(error)]
    lose_kernel(page, url, token)
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
        tutorials = prepare_folder(Path(folder))
        with jupyterlab(Path(folder), seconds) as (url, token), sync_playwright() as playwright:
            launched = playwright.chromium.launch(executable_path=chromium or find_chromium(),
                                                  args=['--no-sandbox', '--disable-dev-shm-usage'])
            tab = launched.new_page(viewport=dict(width=1280, height=1100))
            tab.set_default_timeout(seconds*1000)
            page = Page(tab, pictures)
            try: errors = use_studio(page, url, token, tutorials)
            except Exception:
                page.log('FAILED here', 'failed')
                page.save_notebook()
                failed = cell_errors(tutorials/TUTORIAL)
                print('\n'.join(['In the console:', *page.errors[:20], 'In the cells:', *failed]))
                raise
        failed = cell_errors(tutorials/TUTORIAL)
    if failed: sys.exit(f'Cells failed: {failed}')
    if errors: sys.exit('Errors in the console:\n' + '\n'.join(errors))
    print(f'The studio works in a browser ({page.seconds:.0f} s).')
