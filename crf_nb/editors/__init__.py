"Video editors: prepare a clip once, edit it under any number of prompts."
from crf_nb.editors.base import BlackBox, Editor, PnP, Source
from crf_nb.editors.flatten import Flatten
from crf_nb.editors.tokenflow import TokenFlow
from crf_nb.editors.tuneavideo import TuneAVideo
