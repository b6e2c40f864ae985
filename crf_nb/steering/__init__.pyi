from .prompt_makers import (
    REASONER, INTERVENE, PARAPHRASER, PARAPHRASE, by_rules, ByReasoning, ByParaphrase, ByModel, promptist, vpo
)
from .loop import Iteration, SteeringResult, sum_costs, require_margin, StopSteering, steer
