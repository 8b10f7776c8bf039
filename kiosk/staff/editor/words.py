"""The words of the editor's window, in Chinese and English."""

from __future__ import annotations

from kiosk.exhibit.localised import Language

WORDS: dict[str, tuple[str, str]] = {
    "title": ("展览编辑", "Exhibit editor"),
    "search": ("查找标题、代号、正文", "Search titles, keys and texts"),
    "undo": ("撤销", "Undo"),
    "redo": ("重做", "Redo"),
    "save": ("保存", "Save"),
    "saved": ("已保存 {count} 个文件", "{count} files saved"),
    "merged": ("已保存；同时收下了别人在 {files} 里的改动", "Saved; others' changes in {files} were taken in"),
    "failed": ("没有保存：{file}：{why}。原文件没有动", "Not saved: {file}: {why}. The old file is untouched"),
    "nothing": ("没有改动", "Nothing has changed"),
    "unsaved": ("{count} 个文件未保存", "{count} files not saved"),
    "taken": ("收下了别人在 {files} 里的改动", "Others' changes in {files} were taken in"),
    "refused": ("这样写不进文件：{why}", "This cannot be written: {why}"),
    "unreadable": (
        "{files} 现在读不了，请先按“检查”说的改好",
        "{files} cannot be read; mend them as `kiosk check` says",
    ),
    "optional": ("可不填", "optional"),
    "add": ("添加", "Add"),
    "remove": ("删去", "Remove"),
    "choose": ("选择", "Choose"),
    "none": ("不选", "None"),
    "new": ("新建一条", "New entry"),
    "errors": ("{count} 处要改", "{count} to mend"),
    "warnings": ("{count} 处提醒", "{count} to look at"),
    "fine": ("没有问题", "No problems"),
    "preview": ("实机预览", "The kiosk itself"),
    "waiting": ("正在画……", "Drawing …"),
    "no-page": ("这一条没有自己的页面，先看首页", "This entry has no page of its own; here is the home page"),
    "left-out": ("这一条有错，展机会先略过它：改好就会出现", "The kiosk leaves this entry out until it is mended"),
    "conflict": ("两个人改了同一处", "Two people changed the same thing"),
    "conflict-text": (
        "{file} 在您打开以后被别人改过，改的正是您改的地方。两份都已存好：{folder}。请选一份继续。",
        "{file} was changed by someone else since you opened it, in the same place as yours. "
        "Both versions are kept in {folder}. Choose the one to go on with.",
    ),
    "keep-mine": ("用我的", "Use mine"),
    "take-theirs": ("用他们的", "Use theirs"),
    "later": ("先不决定", "Decide later"),
    "drop": ("放开鼠标，把图片加进展览", "Drop the picture to add it to the exhibit"),
    "dropped": (
        "图片已复制到 assets/{file}，请填好说明、作者和版权",
        "The picture is in assets/{file}; now describe and credit it",
    ),
    "crop": ("只用这一部分", "Use this part only"),
    "crop-help": ("在照片上拖一个框，就能裁", "Drag a frame on the photograph to crop it"),
    "cropped": ("裁好的照片在 assets/{file}，原来的还在", "The part is in assets/{file}; the whole is still there"),
    "no-picture": ("这不是能用的图片：{why}", "This picture cannot be used: {why}"),
    "language": ("English", "中文"),
    "back": ("上一层", "Up"),
    "zh": ("中文", "Chinese"),
    "en": ("英文", "English"),
    "on": ("是", "yes"),
    "off": ("否", "no"),
    "drag": ("拖动，或按 Alt 加上下键，改变顺序", "Drag, or Alt with the arrow keys, to change the order"),
    "welcome": ("从左边选一条，就可以改了。", "Choose something on the left to edit it."),
    "close-unsaved": (
        "还有没保存的改动：再关一次就放弃它们",
        "Some changes are not saved: close again to discard them",
    ),
}


def words(language: Language) -> dict[str, str]:
    """Every word of the window in `language`, by its name."""
    return {name: said[0 if language == "zh" else 1] for name, said in WORDS.items()}
