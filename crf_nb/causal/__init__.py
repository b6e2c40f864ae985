"Causal graphs: from a factual prompt and an intervention to a counterfactual."
from .grammar import check_assignment, read_yaml, SubjectWords, Grammar
from .mechanisms import direct_causes, RuleMechanism, StructuralMechanism, load_mechanism
from .graph import Factor, CausalGraph, Counterfactual, Question
from .diagram import (
    NODE_SIZE, NODE_GAP, INTERVENTION_COLOR, EFFECT_COLOR, Diagram, diagram_size, node_positions, node_roles,
    graph_svg
)
