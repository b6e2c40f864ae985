"""Open the first tutorial in a real JupyterLab in a real Chromium, run it, use the studio, and look at what comes of it.

Needs the extra `browser` (JupyterLab, Playwright) and a Chromium: the system's, or the one that `playwright install chromium` fetches."""
import json, os, re, secrets, shutil, signal, socket, subprocess, sys, tempfile, time, urllib.request
from contextlib import contextmanager
from pathlib import Path
from fastcore.script import call_parse

root = Path(__file__).resolve().parents[1]
TUTORIAL = '1_first_counterfactual.ipynb'
OTHERS = re.compile(r'favicon|/api/translations|/lab/extensions|jupyterlab_pygments|ResizeObserver loop|service-worker|Failed to load resource: net::ERR_(INTERNET|NAME)')  # what JupyterLab itself may complain of


@contextmanager
def server(folder, seconds):
    "A JupyterLab over `folder`: its address and token."
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        url, token = f'http://127.0.0.1:{s.getsockname()[1]}', secrets.token_hex(16)
    home = {f'{k}_DIR': str(folder/k) for k in ('JUPYTER_CONFIG', 'JUPYTER_DATA', 'JUPYTER_RUNTIME', 'JUPYTERLAB_SETTINGS')}
    args = ['--no-browser', '--allow-root', '--ip=127.0.0.1', f'--port={url.rpartition(":")[2]}', '--ServerApp.port_retries=0', f'--IdentityProvider.token={token}', '--LabApp.news_url=None',
        '--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate', f'--ServerApp.root_dir={folder/"work"}']
    with open(folder/'server.log', 'w') as log:
        process = subprocess.Popen([sys.executable, '-m', 'jupyterlab', *args], env={**os.environ, **home}, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
    try:
        for _ in range(seconds):
            time.sleep(1)
            try: ask(url, token, 'status')
            except OSError: pass
            else: break
        else: sys.exit('JupyterLab did not start:\n' + (folder/'server.log').read_text()[-3000:])
        yield url, token
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try: process.wait(20)
        except subprocess.TimeoutExpired: os.killpg(process.pid, signal.SIGKILL)


def ask(url, token, path, method='GET'):
    "What the server's API answers."
    request = urllib.request.Request(f'{url}/api/{path}', headers=dict(Authorization=f'token {token}'), method=method)
    with urllib.request.urlopen(request, timeout=20) as r: return r.read()


class Check:
    "What is seen on the page, with a picture of each moment."
    def __init__(self, page, pictures):
        self.page, self.pictures, self.errors, self.began, self.panel = page, pictures, [], time.time(), page.locator('.jp-OutputArea-output .crf').last
        page.on('console', lambda m: self.errors.append(f'{m.text} ({m.location.get("url", "")})') if m.type == 'error' else None)
        page.on('pageerror', lambda e: self.errors.append(str(e)))

    def note(self, what, name=None):
        print(f'{time.time() - self.began:5.0f} s  {what}', flush=True)
        if name and self.pictures: self.page.screenshot(path=self.pictures/f'{name}.png')

    def button(self, name): return self.panel.locator('button', has_text=re.compile(rf'^\s*{name}\s*$'))  # its icon counts as part of its accessible name
    def status(self, words): self.panel.locator('[role=status]', has_text=re.compile(words)).wait_for()


def use(check, url, token, saved):
    "Run the notebook and use the panel."
    page, panel = check.page, check.panel
    page.goto(f'{url}/lab/tree/tutorials/{TUTORIAL}?token={token}', wait_until='domcontentloaded')
    page.locator('.jp-Notebook h1', has_text='A first counterfactual').wait_for()
    page.locator('#jp-main-statusbar', has_text='| Idle').wait_for()
    check.note('JupyterLab shows the tutorial', '1_opened')
    page.locator('.lm-MenuBar-itemLabel', has_text=re.compile('^Run$')).click()
    page.locator('.lm-Menu-itemLabel', has_text=re.compile('^Run All Cells$')).click()
    panel.locator('.crf-canvas').or_(page.locator('[data-mime-type="application/vnd.jupyter.error"]')).first.wait_for()
    assert panel.locator('.crf-canvas').count(), 'a cell failed'
    panel.scroll_into_view_if_needed()
    check.note('all cells have run, the panel is there', '2_panel')

    panel.get_by_title('do(age = old)').click()
    panel.locator('.crf-node.crf-set').wait_for()
    panel.locator('mark').first.wait_for()
    assert panel.locator('.crf-node.crf-followed').count() == 2, 'beard and bald should follow from age'
    assert panel.locator('svg .crf-lit').count() >= 2, 'the edges to them should light up'
    check.note('age is set, beard and bald follow', '3_set')

    check.button('Run').click()
    check.status('step \\d+ of')
    assert check.button('Run').is_disabled() and check.button('Stop').is_enabled()
    check.note('it runs', '4_running')
    check.button('Stop').click()
    check.status('Stopped')
    assert check.button('Run').is_enabled() and check.button('Stop').is_disabled()
    check.note('it has stopped', '5_stopped')

    check.button('Run').click()
    check.status('is the best')
    steps = panel.locator('.crf-step')
    assert steps.count() >= 2 and panel.locator('.crf-step.crf-best').count() == 1, 'the steps and the truth should be there, one of them the best'
    assert steps.first.locator('.crf-badge').count() == 3, 'there should be a verdict for age, beard and bald'
    assert steps.first.locator('img').evaluate('img => img.naturalWidth') > 0, 'the GIF of the first step should be shown'
    check.note(f'it has run: {panel.locator("[role=status]").inner_text()}', '6_done')
    if check.pictures: panel.screenshot(path=check.pictures/'panel.png')
    check.button('Save').click()
    check.status('Saved counterfactual.mp4')
    record = json.loads((saved/'run.json').read_text())
    assert record['interventions'] == {'age': 'old'} and (saved/'counterfactual.mp4').stat().st_size > 0, 'what is saved should be what was asked for'
    check.note('it is saved', '7_saved')


def lost(check, url, token):
    "Kill the kernel in the middle of a run: the panel says so."
    check.button('Run').click()
    check.status('step|s\\.')
    for k in json.loads(ask(url, token, 'kernels')): ask(url, token, f'kernels/{k["id"]}', 'DELETE')
    check.page.wait_for_timeout(21_500)
    assert check.panel.locator('.crf-lost').evaluate('x => getComputedStyle(x).opacity') == '1', 'the panel should say that it has not heard of the kernel'
    check.note('the kernel is lost, and the panel says so', '8_lost')


def faults(notebook):
    "Cells of the stored notebook that failed."
    return [o['evalue'] for c in json.loads(notebook.read_text())['cells'] for o in c.get('outputs', []) if o['output_type'] == 'error']


@call_parse
def browser(
    pictures:str='', # folder for screenshots; none if not given
    seconds:int=240, # that a stage may take at most
    chromium:str='', # path of the browser; the system's if not given, and Playwright's own where there is none
):
    "Check the studio in a browser."
    from playwright.sync_api import sync_playwright
    binary, pictures = chromium or next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))), None), pictures and Path(pictures).resolve()
    if pictures: pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        (work := Path(folder)/'work'/'tutorials').mkdir(parents=True)
        shutil.copy(root/'nbs'/'tutorials'/TUTORIAL, work)
        shutil.copytree(root/'nbs'/'images', work.parent/'images')
        (quiet := Path(folder)/'JUPYTERLAB_SETTINGS'/'@jupyterlab'/'apputils-extension').mkdir(parents=True)
        (quiet/'notification.jupyterlab-settings').write_text('{"fetchNews": "false", "checkForUpdates": false}')
        with server(Path(folder), seconds) as (url, token), sync_playwright() as p:
            page = p.chromium.launch(executable_path=binary, args=['--no-sandbox', '--disable-dev-shm-usage']).new_page(viewport=dict(width=1280, height=1100))
            page.set_default_timeout(seconds*1000)
            check = Check(page, pictures)
            try:
                use(check, url, token, work/'studio')
                page.keyboard.press('Control+s')
                page.wait_for_timeout(2000)
                ours = [e for e in check.errors if not OTHERS.search(e)]
                lost(check, url, token)
            except Exception:
                check.note('FAILED here', 'failed')
                print('\n'.join(['In the console:', *check.errors[:20], 'In the cells:', *page.locator('[data-mime-type="application/vnd.jupyter.error"]').all_inner_texts()]))
                raise
        if bad := faults(work/TUTORIAL): sys.exit(f'Cells failed: {bad}')
        if ours: sys.exit('Errors in the console:\n' + '\n'.join(ours))
    print(f'The studio works in a browser ({time.time() - check.began:.0f} s).')
