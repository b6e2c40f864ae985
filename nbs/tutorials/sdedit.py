import torch
from crf_nb import Editor
from crf_nb.diffusion import add_noise

class SDEdit(Editor):
    "SDEdit (arXiv 2108.01073): add noise to the clip, then denoise it under another prompt."
    def __init__(self,
        backbone, # `Backbone` that draws
        strength=.8, # fraction of the sampling steps that run, above 0 and at most 1
        noise_seed=0, # of the noise, which is the same for all frames
        **kwargs # to `Editor`
    ):
        super().__init__(backbone, **kwargs)
        self.strength, self.noise_seed = strength, noise_seed

    def source_settings(self): return dict(super().source_settings(), inversion='add_noise', noise_seed=self.noise_seed)

    def timesteps(self):
        timesteps = super().timesteps()
        return timesteps[len(timesteps) - max(1, round(self.strength*len(timesteps))):]

    def invert(self, latents, chunk, source, state):
        noise = torch.randn(latents.shape[1:], generator=torch.Generator().manual_seed(self.noise_seed)).to(latents)
        alphas = [self.backbone.alpha_cumprod(timestep) for timestep in self.stored_timesteps()[1:]]
        return torch.stack([latents, *(add_noise(latents, noise, alpha) for alpha in alphas)])
