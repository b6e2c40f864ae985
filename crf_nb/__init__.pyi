from .video import Video
from .causal import CausalGraph
from .faces import EmbeddedVLM, Scene
from .diffusion import Backbone
from .editors import BlackBox, Editor, Flatten, FlowEdit, PnP, Source, TokenFlow, TuneAVideo
from .vlm import ChatVLM, FaceJudge, openai_chat, transformers_chat
from .steering import steer
from .metrics import effectiveness, minimality
