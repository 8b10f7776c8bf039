"""What packs and keys say to staff, in both languages; each reason for which a pack is refused has its own sentence."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.localised import Language

WORDS: dict[str, tuple[str, str]] = {
    "no-file": ("打不开 {path}：{why}", "{path} cannot be opened: {why}"),
    "not-a-pack": ("这不是内容包。", "This is not a content pack."),
    "other-version": (
        "这个包是另一个版本的程序做的（{version}）。先更新本机程序。",
        "The pack is of another version ({version}). Update this kiosk's program first.",
    ),
    "truncated": ("包不完整，少了一截。重新拷贝一次。", "The pack is cut short. Copy it again."),
    "trailing": ("包的后面多出了东西。重新拷贝一次。", "Something follows the end of the pack. Copy it again."),
    "untrusted": (
        "本机不认识这个包的签名（{fingerprint}）。用 kiosk keys --trust 加上公钥。",
        "This kiosk does not trust the pack's key ({fingerprint}). Add its public key with kiosk keys --trust.",
    ),
    "tampered": ("包被改过或损坏，签名对不上。重新拷贝一次。", "The pack was changed or damaged. Copy it again."),
    "odd-manifest": ("包的目录写得不对：{why}。", "The pack's list of files is not as it should be: {why}."),
    "bad-name": ("包里的文件名不能用：{name}。", "The pack holds a file name that cannot be used: {name}."),
    "bad-suffix": ("包里有不认识的文件：{name}。", "The pack holds a kind of file that is not known: {name}."),
    "same-name": ("包里有两个同名文件：{name}。", "Two files of the pack have one name: {name}."),
    "too-many": ("包里有 {count} 个文件，最多 {most} 个。", "The pack holds {count} files; at most {most} may be."),
    "too-large": ("包展开后超过 {most} GB。", "Unpacked, the pack is larger than {most} GB."),
    "too-long": ("{name} 超过 {most} MB。", "{name} is longer than {most} MB."),
    "too-dense": (
        "{name} 展开后大了一百倍以上，不像正常文件。",
        "{name} grows more than a hundredfold: not an ordinary file.",
    ),
    "errors": ("包里的内容有 {count} 处错误：{first}", "The pack's content has {count} errors: {first}"),
    "older": (
        "这个包（{when}）比本机现在的内容旧。确实要用，加 --older。",
        "The pack ({when}) is older than what this kiosk holds. To take it all the same, add --older.",
    ),
    "unpublished": (
        "有还没发布的改动。先 kiosk publish，再打包。",
        "There are unpublished changes: publish, then pack.",
    ),
    "left-out": ("没有打进包里（不认识的文件）：{name}", "Not in the pack (a kind of file that is not known): {name}"),
    "packed": (
        "内容包写好了：{path}（{count} 个文件，{size} MB，签名 {fingerprint}）",
        "The pack is written: {path} ({count} files, {size} MB, signed by {fingerprint})",
    ),
    "taken": ("已取用 {when} {who} 的内容：{why}（记为 {id}）", "Taken: {why}, by {who}, {when} (as {id})"),
    "same": ("现在的内容就是这个包的，没有要换的。", "The content is the pack's already: nothing to change."),
    "go-back": ("不满意可以退回：kiosk restore", "To go back: kiosk restore"),
    "no-key": ("还没有钥匙。先运行 kiosk keys。", "There is no key yet: run kiosk keys first."),
    "bad-key": ("{path} 不是公钥文件。", "{path} is not a public key file."),
    "damaged-key": ("私钥文件坏了：{path}。", "The private key file is damaged: {path}."),
    "private": ("私钥（留在这台电脑，不要拷走）：{path}", "Private key (stays on this machine): {path}"),
    "public": (
        "公钥（拷到各展机，kiosk keys --trust）：{path}",
        "Public key (for the kiosks: kiosk keys --trust): {path}",
    ),
    "fingerprint": ("指纹：{fingerprint}", "Fingerprint: {fingerprint}"),
    "trusted": ("已信任公钥 {fingerprint}。", "The key {fingerprint} is trusted now."),
}


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a pack is not taken; `said` is the sentence."""

    word: str
    details: tuple[tuple[str, object], ...] = ()

    def said(self, language: Language) -> str:
        """The reason."""
        return said(language, self.word, **dict(self.details))


class PackError(Exception):
    """Something about a pack or a key that staff must know; `refused` holds the sentence."""

    def __init__(self, word: str, **details: object) -> None:
        super().__init__(WORDS[word][1].format(**details))
        self.refused = Refused(word, tuple(details.items()))


def said(language: Language, word: str, **details: object) -> str:
    """A sentence of the table."""
    return WORDS[word][0 if language == "zh" else 1].format(**details)
