from .session import (
    STYLE, BOX, GAP, marked, places, role, graph_svg, told, sentence, Work, Clip, advice, Plan, Workshop, save_run
)
from .panel import Node, Step, Studio
